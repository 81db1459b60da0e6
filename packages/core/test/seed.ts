import fc from 'fast-check'

/**
 * Property tests try the same cases each time, so that a change alone can break them. `npm run fuzz` looks
 * for new ones; `BADGELINT_SEED` tries others here.
 */
fc.configureGlobal({ seed: Number(process.env.BADGELINT_SEED ?? 1) })

const text = (pattern: string, description: string) => ({ type: 'string', pattern, description })
const list = (items: object, description: string) => ({ type: 'array', items, description })
const day = text('^\\d{4}-\\d{2}-\\d{2}$', 'a day such as 2026-10-31')
const keyId = text('^[\\da-f]{8}$', 'the id of a key, 8 hex digits')
const batch = text('^[\\da-f]{40}$', 'the name of a batch, 40 hex digits')
const checkpoint = text('^[\\da-f]{64}$', 'the name of a checkpoint, 64 hex digits')

/** An object that has all of these members and no other. */
const all = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

const schema = (title: string, properties: Readonly<Record<string, object>>) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title,
  ...all(properties),
})

/** What `ledger.json` says. */
export const descriptionSchema = schema('Description of a ledger of issued badges', {
  format: { const: 1, description: '1, the version of the format' },
  id: text('^[\\da-f]{16}$', 'the name of the ledger, 16 hex digits'),
  keys: list(all({ id: keyId, valid_from: day }), 'keys, each with the day from which it holds'),
})

/** What a file in `checkpoints` says. */
export const checkpointSchema = schema('Checkpoint of a ledger of issued badges', {
  batches: list(batch, 'the batches that it covers and none before it did'),
  parents: list(checkpoint, 'the checkpoints before it'),
})

/** What the index of a pack says. */
export const packIndexSchema = schema('Index of a pack of a ledger of issued badges', {
  batches: list(
    all({
      digest: batch,
      lines: { type: 'integer', minimum: 1, description: 'the number of its lines' },
    }),
    'the batches in the order in which they lie in the pack',
  ),
})

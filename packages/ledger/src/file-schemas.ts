const digests = (length: number, description: string) => ({
  type: 'array',
  description,
  items: { type: 'string', pattern: `^[\\da-f]{${length}}$` },
})

/** What `ledger.json` says. */
export const descriptionSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Description of a ledger of issued badges',
  type: 'object',
  additionalProperties: false,
  required: ['format', 'id', 'keys'],
  properties: {
    format: { const: 1, description: '1, the version of the format' },
    id: {
      type: 'string',
      pattern: '^[\\da-f]{16}$',
      description: 'the name of the ledger, 16 hex digits',
    },
    keys: {
      type: 'array',
      description: 'a list of keys, each with its id and the day from which it holds',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'valid_from'],
        properties: {
          id: {
            type: 'string',
            pattern: '^[\\da-f]{8}$',
            description: 'the id of a key, 8 hex digits',
          },
          valid_from: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
            description: 'a day such as 2026-10-31',
          },
        },
      },
    },
  },
} as const

/** What a file in `checkpoints` says. */
export const checkpointSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Checkpoint of a ledger of issued badges',
  type: 'object',
  additionalProperties: false,
  required: ['batches', 'parents'],
  properties: {
    batches: digests(40, 'the names of the batches that it covers and none before it did'),
    parents: digests(64, 'the names of the checkpoints before it'),
  },
} as const

/** What the index of a pack says. */
export const packIndexSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Index of a pack of a ledger of issued badges',
  type: 'object',
  additionalProperties: false,
  required: ['batches'],
  properties: {
    batches: {
      type: 'array',
      description: 'the batches in the order in which they lie in the pack',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['digest', 'lines'],
        properties: {
          digest: { type: 'string', pattern: '^[\\da-f]{40}$', description: 'the name of a batch' },
          lines: { type: 'integer', minimum: 1, description: 'the number of its lines' },
        },
      },
    },
  },
} as const

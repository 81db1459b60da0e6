import { gunzipSync } from 'node:zlib'
import { type ApiRequest, type ApiResponse, isFields, refusal } from './github-response.ts'

/** A file that was handed to code scanning. */
export interface Upload {
  readonly commit: string
  readonly ref: string
  /** Parsed. */
  readonly sarif: unknown
  /** Compressed, as GitHub measures it. */
  readonly bytes: number
  readonly toolName: string | undefined
  readonly checkoutUri: string | undefined
}

/** "10 MB" of the documentation, for the compressed file. */
const maxZippedBytes = 10 * 1024 * 1024

/** What code scanning makes of an upload. */
export function readUpload({ body }: ApiRequest): Upload | ApiResponse {
  const { commit_sha: commit, ref, sarif, tool_name, checkout_uri } = isFields(body) ? body : {}
  if (typeof commit !== 'string' || !/^[0-9a-f]{40}$/i.test(commit)) {
    return refusal(422, "Invalid request.\n\nFor 'properties/commit_sha', it is not a commit SHA.")
  }
  if (typeof ref !== 'string' || !/^refs\/(heads|tags|pull)\/./.test(ref)) {
    return refusal(422, "Invalid request.\n\nFor 'properties/ref', it is not a valid ref.")
  }
  if (typeof sarif !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(sarif)) {
    return refusal(400, 'Invalid SARIF: the value of sarif is not Base64.')
  }
  const packed = Buffer.from(sarif, 'base64')
  if (packed.length > maxZippedBytes) return refusal(413, 'SARIF file is too large.')
  try {
    return {
      commit,
      ref,
      sarif: JSON.parse(gunzipSync(packed).toString('utf8')),
      bytes: packed.length,
      toolName: typeof tool_name === 'string' ? tool_name : undefined,
      checkoutUri: typeof checkout_uri === 'string' ? checkout_uri : undefined,
    }
  } catch (error) {
    return refusal(400, `Invalid SARIF: ${String(error)}`)
  }
}

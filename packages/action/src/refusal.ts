/** The run cannot do what it was asked for; the message says why and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** What is known about a program beside its files. Handed in, so that rules stay pure. */
export interface Facts {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
}

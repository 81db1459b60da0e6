export async function runLedgerVerify(_: object): Promise<number> {
  return 2
}

/** Wacht tot de server op `basis` antwoordt. Na vijf seconden een Error met de naam van de server. */
export const wachtOp = async (basis: string, naam: string): Promise<void> => {
  for (let keer = 0; keer < 50; keer++) {
    if (await fetch(basis).catch(() => null)) return;
    await new Promise((klaar) => setTimeout(klaar, 100));
  }
  throw new Error(`${naam} startte niet op ${basis}`);
};

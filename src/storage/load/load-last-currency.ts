import { db } from '../base/database';

/** The currency the user noted an amount in last; null when they never did. */
export async function loadLastCurrency(): Promise<string | null> {
  const noted = await db.outcomes.filter(({ currency }) => currency !== null).toArray();
  return noted.reduce((last, one) => (one.at > last.at ? one : last), {
    at: 0,
    currency: null as string | null,
  }).currency;
}

/**
 * Tells something only when it is not what was told last, and again when telling failed. `signatureOf`: what of it counts
 * as different.
 */
export function createTeller<T>(
  send: (said: T) => Promise<unknown>,
  signatureOf: (said: T) => string = JSON.stringify,
) {
  let told: string | null = null;

  function tell(said: T): void {
    const signature = signatureOf(said);
    if (signature === told) return;
    told = signature;
    send(said).catch(() => {
      told = null;
    });
  }

  return { tell, hasTold: () => told !== null };
}

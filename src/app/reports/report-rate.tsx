import type { Share } from '../../leads/text/read-share';
import { sayRate } from './report-words';

/** A share with how sure it is; each part stays on one line. */
export function ReportRate({ share }: { share: Share & { waiting?: number } }) {
  const [said, sureness] = sayRate(share);
  return (
    <>
      <span class="report-share">{said}</span>
      {sureness && <span class="report-sure"> {sureness}</span>}
    </>
  );
}

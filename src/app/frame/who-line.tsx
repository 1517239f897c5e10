import './who-line.css';
import { useState } from 'preact/hooks';
import type { Self } from '../../leads/records/person';
import { ProfileLinkForm } from '../settings/profile-link-form';
import { t } from '../words/t';

/** Whose posts are read, at the foot of the main screen, with the way to correct it. */
export function WhoLine({ self }: { self: Self }) {
  const [open, setOpen] = useState(false);
  return (
    <footer class="who-line">
      {t('whoYouAre')} <bdi>{self.name ?? self.keys[0]?.replace(/^\w+:/, '') ?? t('whoYou')}</bdi> ·{' '}
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('whoNotYou')}
      </button>
      {open && <ProfileLinkForm self={self} onSaved={() => setOpen(false)} />}
    </footer>
  );
}

import { useState } from 'preact/hooks';
import { useKeys } from '../base/use-keys';
import { useNow } from '../base/use-now';
import { useUndo } from '../base/use-undo';
import { Help } from '../parts/help';
import { UndoToast } from '../parts/undo-toast';
import { PersonPage } from './person-page';

/** `#person/<person id>`: the page of one person, with the keys every screen has. */
export function PersonScreen({ id }: { id: string }) {
  const now = useNow();
  const { note, clearNote, say, undo } = useUndo();
  const [help, setHelp] = useState(false);
  useKeys({
    '/': () => {
      location.hash = 'people';
    },
    '?': () => setHelp(true),
    z: () => void undo(),
  });
  return (
    <div class="page-screen">
      <main class="page-scroll" data-scroll>
        <div class="page-content">
          <PersonPage id={id} now={now} say={say} />
        </div>
      </main>
      {help && <Help onClose={() => setHelp(false)} />}
      <UndoToast note={note} onGone={clearNote} onUndo={() => void undo()} />
    </div>
  );
}

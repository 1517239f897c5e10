import './file-drop.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { readDropped } from './read-dropped';

type Props = {
  children: ComponentChildren;
  chooseFiles: string;
  /** Left out where a folder makes no sense. */
  chooseFolder?: string;
  accept: string;
  /** Something else on the screen comes first. */
  isQuiet?: boolean;
  onFiles: (files: File[]) => void;
  testId?: { drop: string; choose: string };
};

/** A place to drop files and folders on, with a button for each for those who would rather choose. */
export function FileDrop({
  children,
  chooseFiles,
  chooseFolder,
  accept,
  isQuiet = false,
  onFiles,
  testId,
}: Props) {
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    // Or choosing the same file again would say nothing.
    input.value = '';
    if (chosen.length > 0) onFiles(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void readDropped(event.dataTransfer).then((all) => all.length && onFiles(all));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the buttons inside do the same
    <div
      class="file-drop"
      data-testid={testId?.drop}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
      <p class="row">
        <button
          type="button"
          class={isQuiet ? 'quiet bordered' : 'filled'}
          onClick={() => files.current?.click()}
        >
          {chooseFiles}
        </button>
        {chooseFolder && (
          <button type="button" class="quiet bordered" onClick={() => folder.current?.click()}>
            {chooseFolder}
          </button>
        )}
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept={accept}
        aria-label={chooseFiles}
        data-testid={testId?.choose}
        onChange={take}
      />
      <input
        // Not among the attributes Preact knows, and a property everywhere.
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={chooseFolder}
        onChange={take}
      />
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

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
export function FileDrop({ children, onFiles, testId, ...choose }: Props) {
  const [over, setOver] = useState(false);
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
      <ChooseButtons {...choose} onFiles={onFiles} testId={testId?.choose} />
    </div>
  );
}

type ChooseProps = Omit<Props, 'children' | 'testId'> & { testId: string | undefined };

function ChooseButtons({ chooseFiles, chooseFolder, accept, isQuiet = false, onFiles, testId }: ChooseProps) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: Event) => {
    const chosen = takeChosen(event.currentTarget as HTMLInputElement);
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <>
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
        data-testid={testId}
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
    </>
  );
}

/** Leaves the field empty, or choosing the same file again would say nothing. */
function takeChosen(input: HTMLInputElement): File[] {
  const chosen = [...(input.files ?? [])];
  input.value = '';
  return chosen;
}

/** The files of a drop, those inside folders too. Must be called at once: the browser forgets a drop after the event. */
async function readDropped(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...data.files];
  return (await Promise.all(entries.map(readEntry))).flat();
}

async function readEntry(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isDirectory(entry)) return [];
  return (await Promise.all((await readDirectory(entry)).map(readEntry))).flat();
}

/** A reader hands over a hundred entries at a time, and an empty list at the end. */
async function readDirectory(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

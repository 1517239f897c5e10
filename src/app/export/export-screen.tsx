import { useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import { findExport } from '../../storage/load/find-export';
import { changeSettings } from '../base/change-settings';
import { useLive } from '../base/use-live';
import { useSettings } from '../base/use-settings';
import { Skeleton } from '../parts/skeleton';
import { t } from '../words/t';
import { ExportColumns } from './export-columns';
import { ExportFormatList } from './export-format-list';
import { type ExportShape, readExportChoice } from './export-formats';
import { ExportMake } from './export-make';
import { ExportPreview } from './export-preview';
import { ExportWhoChoice } from './export-who-choice';
import { type ExportWho, scopeOf } from './scope-of';
import { useExport } from './use-export';

/** Everything out again: for which program, whom, and the file. */
export function ExportScreen({ now }: { now: number }) {
  const settings = useSettings();
  if (!settings) return <Skeleton shape="line" count={5} />;
  return <ExportForm settings={settings} now={now} />;
}

function ExportForm({ settings, now }: { settings: Settings; now: number }) {
  const [who, setWho] = useState<ExportWho>({ is: 'everyone' });
  const [withBarred, setWithBarred] = useState(false);
  const job = useExport();
  // Kept here too: what is pressed must show before it is stored.
  const [shape, setShape] = useState(() => readExportChoice(settings.exportChoice));
  const { self } = settings;
  const scope = scopeOf(who, settings, now);
  const found = useLive(() => findExport(scope, self), [JSON.stringify([scope, self?.keys])]);
  if (!found) return <Skeleton shape="line" count={5} />;
  if (who.is === 'everyone' && found.ids.length === 0) return <ExportEmpty />;
  const ids = withBarred ? found.ids : found.free;
  const isAll = shape.format === 'json';
  const change = (part: Partial<ExportShape>) => {
    job.reset();
    const exportChoice = { ...shape, ...part };
    setShape(exportChoice);
    void changeSettings(() => ({ exportChoice }));
  };
  return (
    <section class="export" data-testid="export" aria-label={t('export')}>
      <p class="export-lead">{t('exportLead')}</p>
      <ExportFormatList format={shape.format} onChange={(format) => change({ format })} />
      {!isAll && (
        <ExportWhoChoice
          {...{ who, settings, now, found, withBarred }}
          onWho={(next) => {
            job.reset();
            setWho(next);
          }}
          onBarred={(next) => {
            job.reset();
            setWithBarred(next);
          }}
        />
      )}
      {shape.format === 'plain' && <ExportColumns shape={shape} onChange={change} />}
      <ExportPreview ids={ids.slice(0, 3)} shape={shape} withBarred={withBarred && found.barred > 0} />
      <ExportMake
        job={job}
        format={shape.format}
        count={ids.length}
        onMake={() => {
          const plan = { scope: scopeOf(who, settings, Date.now()), self, withBarred, now: Date.now() };
          void job.make({ ...shape, ...plan });
        }}
      />
    </section>
  );
}

/** Nobody was read yet. */
function ExportEmpty() {
  return (
    <section class="export" data-testid="export">
      <p class="export-title">{t('exportEmpty')}</p>
      <p>{t('exportEmptyText')}</p>
      <p>
        <a class="filled" href="#posts">
          {t('exportToPosts')}
        </a>
      </p>
    </section>
  );
}

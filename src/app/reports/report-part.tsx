import type { ComponentChildren } from 'preact';

type Props = { id: string; title: string; note?: string; children: ComponentChildren };

/** One part of a report under its own heading. */
export function ReportPart({ id, title, note, children }: Props) {
  return (
    <section class="report-part" aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{title}</h2>
      {note && <p class="report-note">{note}</p>}
      {children}
    </section>
  );
}

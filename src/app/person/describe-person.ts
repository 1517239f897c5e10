import type { PersonDocument, PersonLine, PersonSection } from '../../exchange/export/write-person-html';
import { buildTimeline, type TimelineItem } from '../../leads/next/build-timeline';
import { profileUrl } from '../../leads/people/profile-link';
import type { PersonContact, PersonFile } from '../../leads/records/card';
import { date } from '../words/ago';
import { sourceWords } from '../words/list-person-facts';
import { sayTopic } from '../words/list-shared';
import { sayMoney } from '../words/say-money';
import { stageName } from '../words/stage-name';
import { facts, language, list, t } from '../words/t';
import { underscored } from '../words/underscored';

/** All about one person as a page to read: who they are, what is known, what was decided, and everything that happened. */
export function describePerson(file: PersonFile, now: number): PersonDocument {
  return {
    language: language(),
    direction: t('direction'),
    title: file.person.name,
    lead: t('personFileLead', date(now)),
    sections: [
      section('personFileWho', listFacts(file)),
      section('personFileStanding', listStanding(file)),
      section('personFileContacts', file.contacts.map(describeContact)),
      section('timeline', buildTimeline(file).map(describeItem)),
    ],
  };
}

function section(
  key: 'personFileWho' | 'personFileStanding' | 'personFileContacts' | 'timeline',
  lines: PersonLine[],
): PersonSection {
  return { title: t(key), empty: t('personFileNothing'), lines };
}

function fact(label: string, value: string | null | undefined): PersonLine[] {
  return value ? [{ label, value }] : [];
}

function listFacts({ person }: PersonFile): PersonLine[] {
  const { headline, headlines = [], keys, degree, firstSeenAt, lastSeenAt } = person;
  return [
    ...fact(t('personFileHeadline'), headline),
    ...headlines.flatMap(({ text, until }) => fact(t('personFileUntil', date(until)), text)),
    ...fact(t('personFileLink'), profileUrl(keys)),
    ...fact(t('personFileKeys'), list(keys)),
    ...fact(t('personFileDegree'), degree === null ? null : t(`degree_${degree}`)),
    ...fact(t('personFileSeen'), t('fromTo', date(firstSeenAt), date(lastSeenAt))),
  ];
}

function listStanding({ outreach, known, doNotContact, draft }: PersonFile): PersonLine[] {
  const { stage = 'new', note = '', tags = [], nextAt = null, snoozedUntil = null } = outreach ?? {};
  return [
    ...fact(t('personFileStage'), stageName(stage)),
    ...fact(t('personFileKnown'), list(known.map((reason) => t(`known_${underscored(reason)}`)))),
    ...fact(t('personFileBarred'), doNotContact ? t('personFileYes') : null),
    ...fact(t('personFileTags'), list(tags)),
    ...fact(t('personFileNext'), nextAt === null ? null : date(nextAt)),
    ...fact(t('personFileSnoozed'), snoozedUntil === null ? null : date(snoozedUntil)),
    ...fact(t('timelineNote'), note),
    ...fact(t('personFileDraft'), draft?.text),
  ];
}

function describeContact({ is, by, contact }: PersonContact): PersonLine {
  const { name, company, position, emails, connectedOn } = contact;
  return {
    what: facts(
      sourceWords(contact),
      t(is === 'theirs' ? `matchBy_${underscored(by)}` : `personFileContact_${is}`),
    ),
    date: connectedOn === null ? '' : t('connectedOn', date(connectedOn)),
    words: facts(name, position, company, ...emails),
  };
}

function describeItem(item: TimelineItem): PersonLine {
  const { what, words } = sayItem(item);
  return { what, words, date: sayDateOf(item) };
}

function sayDateOf(item: TimelineItem): string {
  if (item.kind === 'reason' && item.reason.at === null) return t('seenAgo', date(item.at));
  if (item.kind === 'touch' && item.touch.when?.from === 0) return t('timelineUnknownDay');
  return date(item.at);
}

type Said = { what: string; words: string | null };

function sayItem(item: TimelineItem): Said {
  switch (item.kind) {
    case 'touch':
      return sayTouch(item.touch);
    case 'reason':
      return sayReason(item.reason);
    case 'stage':
      return { what: t('timelineStage', stageName(item.stage)), words: null };
    case 'barred':
      return { what: t(item.barred ? 'timelineBarred' : 'timelineUnbarred'), words: null };
    case 'outcome':
      return sayOutcome(item.outcome);
    case 'note':
      return { what: t('timelineNote'), words: item.text };
  }
}

function sayTouch({ channel, direction, text, gave, asked }: PersonFile['touches'][number]): Said {
  const way = t(direction === 'out' ? 'personFileFromYou' : 'personFileFromThem');
  const more = [text, gave && t('timelineGave', gave), asked && t('timelineAsked', asked)].filter(Boolean);
  return { what: facts(t(`channel_${underscored(channel)}_name`), way), words: more.join('\n\n') || null };
}

function sayReason({ kind, reaction, text, post }: PersonFile['reasons'][number]): Said {
  const what = kind === 'reaction' ? t(`reaction_${reaction ?? 'LIKE'}`) : t(`kind_${kind}`);
  const topic = sayTopic(post);
  return { what: facts(what, topic && t('quoted', topic)), words: text };
}

function sayOutcome({ kind, amount, currency, why }: PersonFile['outcomes'][number]): Said {
  const money = amount === null || currency === null ? null : sayMoney(amount, currency);
  return { what: facts(t(`outcome_${underscored(kind)}`), money), words: why ?? null };
}

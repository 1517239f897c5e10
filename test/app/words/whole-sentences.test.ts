// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is checked has templates in it.
import { describe, expect, it } from 'vitest';
import { checkSentences } from '../../support/check-sentences';
import { readSources } from '../../support/read-sources';

const check = (code: string) => checkSentences({ 'app/card/a.tsx': code });

describe('the sentences on screen', () => {
  it('are whole: no code glues them together', () => {
    expect(checkSentences(readSources())).toEqual([]);
  });
});

describe('the check of the sentences', () => {
  it.each([
    ['two messages in a template', "a = `${t('a')} ${t('b')}`", 'a template glues words'],
    ['a message with words of its own', "a = `${plural('a', 2)} left`", 'a template glues words'],
    ['a message with a number behind it', "a = `${t('a')}: ${count}`", 'a template glues words'],
    ['a message that may be missing', "a = `${found ? t('a') : ''} ${name}`", 'a template glues words'],
    ['texts with a divider', 'a = `${what} · ${when}`', 'a template glues texts'],
    ['a key in brackets', 'a = `${label} (${key})`', 'a template glues texts'],
    ['a sum of messages', "a = t('a') + t('b')", '+ glues words'],
    ['a message with a full stop added', "a = sayWhen(at, now) + '.'", '+ glues words'],
    ['a list with commas', "a = names.join(', ')", 'join glues with “, ”'],
    ['a list with a word', "a = names.join(' and ')", 'join glues with “ and ”'],
    ['facts with dots', "a = [name, work].filter(Boolean).join(' · ')", 'join glues with “ · ”'],
    ['a divider that is a message', "a = names.join(t('and'))", 'join glues with words'],
    ['an array of messages', "a = [t('a'), t('b')].join(' ')", 'join glues words'],
    ['mapped messages', "a = keys.map((key) => t(key)).filter(Boolean).join(' ')", 'join glues words'],
    ['a list format of its own', 'a = new Intl.ListFormat(language())', 'a list of its own'],
    ['words in JSX', 'a = <p>Nobody waits</p>', '“Nobody waits” is not in messages.json'],
    ['words as a string in JSX', "a = <p>{'so far'}</p>", '“so far” is not in messages.json'],
    ['words beside a message', "a = <p>{t('a')} of {n}</p>", '“of” is not in messages.json'],
    ['a number in bold', "a = <p>{t('a')} <b>{n}</b> {t('b')}</p>", '“ ” glues'],
    ['a space kept at the end of a line', "a = <p>{t('a')}{' '}<a>{t('b')}</a></p>", '“ ” glues'],
    ['a colon behind a message', "a = <p>{t('a')}: {name}</p>", '“: ” glues'],
    ['a space hung before words', 'a = <p>{name}<span> {t("a")}</span></p>', '“ ” glues'],
    ['the same in a fragment', "a = <>{t('a')} {t('b')}</>", '“ ” glues'],
  ])('finds %s', (_what, code, message) => {
    expect(check(code).join('\n')).toContain(`src/app/card/a.tsx:1: ${message}`);
  });

  it('says the line', () => {
    expect(check("\n\na = t('a') + t('b')")[0]).toMatch(/^src\/app\/card\/a\.tsx:3: /);
  });

  it.each([
    ['one message', "a = <p>{t('a', name, n)}</p>"],
    ['a key that is put together', 'a = t(`reaction_${type}`)'],
    ['a message alone in a template', "a = `${t('a')}`"],
    ['facts and lists', "a = facts(t('a'), list(names), n > 0 && plural('b', n))"],
    ['elements within a message', "a = <p>{withParts((b) => t('a', b), <b>{n}</b>)}</p>"],
    ['an icon beside a message', 'a = <p><Icon name="open" /> {t(\'a\')}</p>'],
    ['a key beside a message', "a = <p>{t('a')} {isCurrent && <Key>Y</Key>}</p>"],
    ['elements side by side', "a = <p><b>{t('a')}</b><span>{t('b')}</span></p>"],
    ['elements on lines of their own', "a = <p>\n<b>{t('a')}</b>\n{t('b')}\n</p>"],
    ['ids, addresses and CSS', 'a = [`${id}-hint`, `#person/${id}`, `translateY(${y}px)`, `${k}:${v}`]'],
    ['keys and lines', "a = [ids.join(' '), lines.join('\\n'), letters.join('')]"],
    ['numbers that are added', 'a = before + after'],
    ['an error for whoever looks for a fault', 'throw new Error(`${name}: ${status}`)'],
  ])('lets %s pass', (_what, code) => {
    expect(check(code)).toEqual([]);
  });

  it('reads the app and its jobs only', () => {
    const glue = "export const a = names.join(', ');";
    expect(checkSentences({ 'exchange/a.ts': glue, 'leads/a.ts': glue })).toEqual([]);
    expect(checkSentences({ 'jobs/a.ts': glue })).toHaveLength(1);
  });
});

import { escapeHtml } from './escape';
import { unverifiedWords } from './languages';
import { choices, optionNames } from './options';
import type { PracticeOptions } from './pages';
import type { PracticePost, Scenario } from './scenario';

/** The page where a person switches scenario and options by hand, and goes on from there. */
export function renderChooser(scenario: Scenario, names: string[], options: PracticeOptions): string {
  const guessed = unverifiedWords(options.language).length;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Practice LinkedIn</title>
<style>body{font:15px/1.5 system-ui;max-width:52rem;margin:2rem auto;padding:0 1rem}label{display:inline-block;margin:0 1rem .6rem 0}</style>
</head>
<body>
<h1>Practice LinkedIn</h1>
<form action="/practice/options">
${renderSelect('scenario', names, scenario.name)}
${optionNames.map((name) => renderSelect(name, withCurrent(name, options), String(options[name]))).join('\n')}
<button>Use these</button>
</form>
<p>Words of “${options.language}” that no capture shows: ${guessed}.</p>
<h2>Pages</h2>
<ul>
<li><a href="/feed/">Home feed</a></li>
<li><a href="/in/${encodeURIComponent(vanityOfMe(scenario))}/recent-activity/all/">My activity</a></li>
<li><a href="/in/${encodeURIComponent(vanityOfMe(scenario))}/">My profile</a></li>
${(scenario.threads ?? []).map(({ id, with: others }) => `<li>Conversation: <a href="/messaging/thread/${id}/">${others.map((one) => escapeHtml(nameOf(scenario, one))).join(', ')}</a></li>`).join('\n')}
${scenario.posts.map((post) => renderPost(post, scenario)).join('\n')}
</ul>
</body>
</html>`;
}

function renderSelect(name: string, values: readonly string[], current: string): string {
  const entries = values.map((value) => {
    const selected = value === current ? ' selected' : '';
    return `<option${selected}>${escapeHtml(value)}</option>`;
  });
  return `<label>${name} <select name="${name}">${entries.join('')}</select></label>`;
}

/** A test may have set a value that is in no list. */
function withCurrent(name: keyof PracticeOptions, options: PracticeOptions): string[] {
  const values = choices[name].map(String);
  const current = String(options[name]);
  return values.includes(current) ? values : [current, ...values];
}

function renderPost(post: PracticePost, scenario: Scenario): string {
  const mine = post.author === scenario.me;
  const urn = `urn:li:activity:${post.activityId}`;
  const analytics = mine ? ` · <a href="/analytics/post-summary/${urn}/">analytics</a>` : '';
  const title = post.text.slice(0, 60) || '(a plain repost)';
  return `<li>${mine ? 'Mine' : 'Theirs'}: <a href="/feed/update/${urn}/">${escapeHtml(title)}</a>${analytics}</li>`;
}

function nameOf(scenario: Scenario, id: string): string {
  return scenario.people.find((person) => person.id === id)?.name ?? id;
}

export function vanityOfMe(scenario: Scenario): string {
  return scenario.people.find((person) => person.id === scenario.me)?.vanity ?? 'me';
}

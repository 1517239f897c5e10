// What V2's own script does on a page: lists that load on scrolling, dialogs, comments and cards that come late.
// The page says nothing about how it is to behave; the server does (`behaviour`).
(() => {
  const ring = 'svg[id$="-consumption-ring-small"]';
  const comment = '[id^="replaceableComment_"], [data-view-name="comment-container"]';
  const commentList = '[data-testid*="-commentList"]';
  const bound = new WeakSet();
  const threads = new WeakMap();
  let behaviour = { recycle: 'none', pageSize: 10 };
  let box = null;
  const { during, noteList } = window.practiceWork;

  const root = () => window.practiceRoot ?? document;
  const isV2 = () => root().querySelector('#root[data-strictmode]') !== null;

  async function ask(name, params = {}) {
    const response = await fetch(`/practice/v2/${name}?${new URLSearchParams(params)}`);
    return response.ok ? response.text() : '';
  }

  function parse(markup) {
    const template = document.createElement('template');
    template.innerHTML = markup;
    return document.importNode(template.content, true);
  }

  // Boxes: dialogs and their bare twin

  function closeBox() {
    box?.remove();
    box = null;
  }

  async function openBox(name, params, rowsName) {
    const opened = parse(await ask(name, params)).firstElementChild;
    if (!opened) return;
    closeBox();
    box = opened;
    root().querySelector('#root').append(opened);
    if (opened instanceof HTMLDialogElement) {
      opened.showModal();
      opened.addEventListener('close', () => opened.remove());
    }
    if (rowsName) startList(contentOf(opened), rowsName, params);
  }

  const contentOf = (opened) =>
    opened.querySelector('[data-testid="dialog-content"]') ?? opened.lastElementChild;

  async function switchTab(button, params) {
    const tab = [...button.parentElement.children].indexOf(button);
    const old = contentOf(box);
    const content = old.cloneNode(true);
    content.firstElementChild.removeAttribute('style');
    const rows = parse(await ask('reactors', { ...params, tab, start: 0 }));
    content.firstElementChild.replaceChildren(rows);
    old.replaceWith(content);
    startList(content, 'reactors', { ...params, tab });
  }

  // Rows of a box, loaded by scrolling

  function startList(content, name, params) {
    const list = content.firstElementChild;
    const sources = [...list.children].map((row) => row.cloneNode(true));
    const recycle = name === 'reactors' ? behaviour.recycle : 'none';
    const height = list.scrollHeight / Math.max(1, sources.length);
    const show =
      recycle === 'none' ? () => appendRows(list, sources) : recycler(content, sources, height, recycle);
    let busy = false;
    let done = sources.length < behaviour.pageSize;
    async function fill() {
      show();
      while (!busy && !done && content.isConnected && isNearEnd(content)) {
        busy = true;
        const rows = [...parse(await ask(name, { ...params, start: sources.length })).children];
        sources.push(...rows);
        done = rows.length < behaviour.pageSize;
        show();
        busy = false;
        if (content.scrollHeight > content.clientHeight + 120) break;
      }
    }
    noteList(content, () => !done);
    content.addEventListener('scroll', () => during(fill()));
    box.practiceTab = (button) => switchTab(button, params);
    during(fill());
  }

  const isNearEnd = (content) => content.scrollTop + content.clientHeight > content.scrollHeight - 120;

  function appendRows(list, sources) {
    for (const row of sources.slice(list.children.length)) list.append(row.cloneNode(true));
  }

  /** Keeps only the rows in view: `drop` removes the others, `rewrite` has one pool of rows and changes them. */
  function recycler(content, sources, height, recycle) {
    const list = content.firstElementChild;
    const shown = new Map();
    const pool = [];
    list.replaceChildren();
    return () => {
      list.style.height = `${sources.length * height}px`;
      const first = Math.max(0, Math.floor(content.scrollTop / height) - 1);
      const last = Math.min(sources.length, first + Math.ceil(content.clientHeight / height) + 3);
      if (recycle === 'rewrite') return rewriteRows(list, pool, sources, first, last, height);
      dropRows(list, shown, sources, first, last, height);
    };
  }

  function dropRows(list, shown, sources, first, last, height) {
    for (const [index, row] of shown) {
      if (index >= first && index < last) continue;
      row.remove();
      shown.delete(index);
    }
    // From the end, so that every new row knows the one it goes before.
    for (let index = last - 1, next = null; index >= first; index--) {
      const row = shown.get(index) ?? list.insertBefore(sources[index].cloneNode(true), next);
      placeRow(row, index, height);
      shown.set(index, row);
      next = row;
    }
  }

  function placeRow(row, index, height) {
    Object.assign(row.style, { position: 'absolute', top: `${index * height}px`, left: '0', width: '100%' });
  }

  function rewriteRows(list, pool, sources, first, last, height) {
    const size = Math.ceil(list.parentElement.clientHeight / height) + 3;
    for (let index = first; index < last; index++) {
      const slot = index % size;
      if (pool[slot]?.index === index) continue;
      const row = pool[slot]
        ? morph(pool[slot].row, sources[index])
        : list.appendChild(sources[index].cloneNode(true));
      placeRow(row, index, height);
      pool[slot] = { row, index };
    }
  }

  /** Makes `from` like `to` by changing texts and attributes of the nodes that are there. */
  function morph(from, to) {
    if (from.nodeName !== to.nodeName) {
      const fresh = to.cloneNode(true);
      from.replaceWith(fresh);
      return fresh;
    }
    if (from.nodeType === Node.TEXT_NODE) {
      if (from.data !== to.data) from.data = to.data;
      return from;
    }
    for (const name of from.getAttributeNames()) if (!to.hasAttribute(name)) from.removeAttribute(name);
    for (const { name, value } of to.attributes)
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    while (from.childNodes.length > to.childNodes.length) from.lastChild.remove();
    [...to.childNodes].forEach((child, index) => {
      const own = from.childNodes[index];
      if (own) morph(own, child);
      else from.append(child.cloneNode(true));
    });
    return from;
  }

  // Comments

  const listOf = (node) => node.closest('[role="listitem"]')?.querySelector(commentList);
  const keyIn = (text) => /(?:replaceableCommentTools|commentList)(.{43})FeedType_/.exec(text ?? '')?.[1];

  async function loadComments(list) {
    const state = threads.get(list) ?? { start: 0, loads: 0, busy: false };
    threads.set(list, state);
    if (state.busy) return;
    state.busy = true;
    const start = state.start;
    state.start += behaviour.pageSize;
    state.loads++;
    const rows = parse(await ask('comments', { card: keyIn(list.dataset.testid), start }));
    const last = rows.lastElementChild;
    const more = last?.querySelector(':scope > div > [role="button"]') ? last : null;
    more?.remove();
    if (start === 0 && list.querySelector(comment)) list.replaceChildren();
    list.append(rows);
    list.nextElementSibling.replaceChildren(...(more ? [more] : []));
    state.busy = false;
    // The second batch comes by scrolling, all others by the button.
    if (more && state.loads === 1) seen.observe(more);
  }

  // What waits until it is scrolled to

  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      const isCard = target.matches('[data-lazy-mount-id]');
      const list = target.matches(commentList) ? target : listOf(target);
      during(isCard ? mountCard(target) : loadComments(list));
    }
  });

  async function mountCard(slot) {
    const inFeed = slot.closest('[data-testid="mainFeed"]');
    const card = parse(await ask(inFeed ? 'feed-card' : 'activity-card', { card: slot.dataset.lazyMountId }));
    slot.replaceChildren(card);
  }

  // Clicks

  function commentIdOf(node) {
    const element = node.closest(comment);
    if (!element) return null;
    if (element.id) return /,(\d+)\)$/.exec(element.id)?.[1];
    const [scope] = JSON.parse(element.dataset.viewTrackingScope);
    return /,(\d+)\)/.exec(new TextDecoder().decode(new Uint8Array(scope.breadcrumb.content.data)))?.[1];
  }

  function paramsOf(node) {
    const tools = node.closest('[role="listitem"]')?.querySelector('[id*="-replaceableCommentTools"]');
    const commentId = commentIdOf(node);
    return { card: keyIn(tools?.id) ?? '', ...(commentId ? { comment: commentId } : {}) };
  }

  function actionOf(control) {
    if (control.matches('[data-testid="expandable-text-button"]')) return () => control.remove();
    if (control.matches('[aria-haspopup="dialog"]')) return () => openBox('advert-dialog', {});
    if (box?.contains(control)) {
      if (control.parentElement === box && control.matches('button')) return closeBox;
      const isTab = control.matches('button') && control.parentElement.nextElementSibling === contentOf(box);
      return isTab ? () => box.practiceTab(control) : null;
    }
    const counter =
      control.querySelector(ring) || (control.closest(comment) && control.matches('[role="button"]'));
    if (counter) return () => openBox('reactors-dialog', paramsOf(control), 'reactors');
    if (control.matches('[role="button"] ~ a') || control.querySelector('svg#repost-small')) {
      return () => openBox('reposts-dialog', paramsOf(control), 'reposts');
    }
    const isMore =
      control.matches('[role="button"]') &&
      control.closest(`${commentList}, [id*="-replaceableLoadMoreComments"]`);
    return isMore ? () => loadComments(listOf(control)) : null;
  }

  function onClick(event) {
    const control = event.target instanceof Element && event.target.closest('a, button, [role="button"]');
    const action = control && isV2() ? actionOf(control) : null;
    if (!action) return;
    event.preventDefault();
    during(Promise.resolve(action()));
  }

  async function addOverlay() {
    const outlet = root().querySelector('#interop-outlet');
    if (!outlet || outlet.shadowRoot) return;
    outlet.attachShadow({ mode: 'open' }).append(parse(await ask('overlay')));
  }

  async function start() {
    closeBox();
    seen.disconnect();
    if (!isV2()) return;
    if (!bound.has(root())) root().addEventListener('click', onClick);
    bound.add(root());
    during(addOverlay());
    behaviour = JSON.parse((await ask('behaviour')) || '{}');
    for (const list of root().querySelectorAll(`${commentList}[data-testid$="FeedType_FEED_DETAIL"]`))
      seen.observe(list);
    for (const slot of root().querySelectorAll('[data-lazy-mount-id]:empty')) seen.observe(slot);
  }

  window.addEventListener('practice:navigated', () => during(start()));
  during(start());
})();

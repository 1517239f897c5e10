// The script of the V1 pages: opens lists, loads rows as the person really scrolls, reuses nodes like LinkedIn does.
(() => {
  const rowHeight = 72;
  const repliesAtATime = 5;
  /** Comment pages that come by scrolling alone; later ones wait for the button. */
  const pagesByScrolling = 2;
  const boundRoots = new WeakSet();
  const lists = new WeakMap();
  const commentStates = new WeakMap();
  /** Spacers of lists that reuse nodes, the rows drawn in them, and boxes that wait for their card. */
  const ends = new WeakMap();
  const drawn = new WeakMap();
  const filling = new WeakSet();
  let watcher = null;
  const { during, noteList } = window.practiceWork;

  const root = () => window.practiceRoot ?? document;
  const settings = () => JSON.parse(root().querySelector('#practice-v1-settings').textContent);

  /** Asks the server for a piece of page; nothing when it has gone wrong. */
  async function ask(name, params) {
    const given = Object.entries(params).filter(([, value]) => value !== null && value !== undefined);
    const answer = await fetch(`/practice/v1/${name}?${new URLSearchParams(given)}`);
    return answer.ok ? answer.text() : '';
  }

  function parse(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  }

  const lastNumber = (urn) => /(\d+)\D*$/.exec(urn)?.[1] ?? null;

  /** The activity a control belongs to. An aggregate card has it on its wrapper only. */
  function postOf(element) {
    const card = element.closest('[data-id^="urn:li:activity:"], [data-urn^="urn:li:activity:"]');
    return lastNumber(card?.dataset.id ?? card?.dataset.urn ?? '');
  }

  // --- rows of open lists

  /** Rows of one list: what was loaded so far, and the nodes that show the part in view. */
  function rowList(box, target, source, isInfinite, recycle) {
    const { pageSize } = settings();
    const button = box.querySelector('.scaffold-finite-scroll__load-button');
    const rows = [];
    let isLoading = false;
    let isDone = false;
    const list = { more: () => during(more()), onScroll, isOver: false };
    noteList(box, () => isInfinite && !isDone && !list.isOver);

    async function more() {
      if (isLoading || isDone || list.isOver) return;
      isLoading = true;
      const html = await ask(source.name, { ...source.params, start: rows.length, count: pageSize });
      isLoading = false;
      if (list.isOver || !box.isConnected) return;
      const added = [...parse(html).children];
      isDone = added.length < pageSize;
      rows.push(...added.map((row) => row.outerHTML));
      if (button) button.hidden = isDone;
      draw(added);
      if (isInfinite && box.scrollHeight <= box.clientHeight) list.more();
    }

    function onScroll() {
      if (recycle !== 'none') draw([]);
      if (isInfinite && box.scrollTop + box.clientHeight > box.scrollHeight - 2 * rowHeight) list.more();
    }

    function draw(added) {
      if (recycle === 'none') {
        target.append(...added);
        nestLinks(target);
      } else if (recycle === 'drop') drawDropped(box, target, rows);
      else drawRewritten(box, target, rows);
    }
    return list;
  }

  /** Which rows are in view, with two to spare on each side. */
  function inView(box, rows) {
    const size = Math.min(rows.length, Math.ceil(box.clientHeight / rowHeight) + 4);
    const first = Math.max(0, Math.min(Math.floor(box.scrollTop / rowHeight) - 2, rows.length - size));
    return { first, last: first + size };
  }

  function spacers(target) {
    const known = ends.get(target);
    if (known) return known;
    const made = { top: document.createElement('li'), bottom: document.createElement('li') };
    target.append(made.top, made.bottom);
    ends.set(target, made);
    return made;
  }

  function pad({ top, bottom }, before, after) {
    top.style.height = `${before * rowHeight}px`;
    bottom.style.height = `${after * rowHeight}px`;
  }

  /** Rows that left the view are removed; they come back as new nodes. */
  function drawDropped(box, target, rows) {
    const { first, last } = inView(box, rows);
    const around = spacers(target);
    const shown = drawn.get(target) ?? new Map();
    drawn.set(target, shown);
    for (const [index, node] of shown) {
      if (index >= first && index < last) continue;
      node.remove();
      shown.delete(index);
    }
    let before = around.top;
    for (let index = first; index < last; index++) {
      if (!shown.has(index)) {
        const node = parse(rows[index]).firstElementChild;
        before.after(node);
        shown.set(index, node);
      }
      before = shown.get(index);
    }
    pad(around, first, rows.length - last);
  }

  /** A fixed pool of row nodes whose contents are written over. */
  function drawRewritten(box, target, rows) {
    const { first, last } = inView(box, rows);
    const around = spacers(target);
    while (target.children.length - 2 < last - first) {
      around.bottom.before(parse(rows[first + target.children.length - 2]).firstElementChild);
    }
    const pool = [...target.children].slice(1, -1);
    pool.forEach((node, offset) => {
      writeOver(node, parse(rows[first + offset]).firstElementChild);
    });
    pad(around, first, rows.length - last);
  }

  /** Makes `node` look like `wanted`, keeping every node that can be kept. */
  function writeOver(node, wanted) {
    for (const { name } of [...node.attributes]) if (!wanted.hasAttribute(name)) node.removeAttribute(name);
    for (const { name, value } of wanted.attributes) {
      if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    }
    const from = [...node.childNodes];
    const to = [...wanted.childNodes];
    to.forEach((child, index) => {
      const old = from[index];
      if (!old) node.append(child);
      else if (old.nodeName !== child.nodeName) old.replaceWith(child);
      else if (old.nodeType === Node.ELEMENT_NODE) writeOver(old, child);
      else if (old.data !== child.data) old.data = child.data;
    });
    for (const old of from.slice(to.length)) old.remove();
  }

  // --- dialogs

  async function openList(modal, params, source, recycle) {
    const outlet = root().querySelector('#artdeco-modal-outlet');
    if (!params.post || !outlet) return;
    const container = parse(await ask(modal, params)).firstElementChild;
    if (!container) return;
    outlet.append(container);
    showRows(container.querySelector('.practice-scroll-box'), { name: source, params }, recycle);
  }

  function showRows(box, source, recycle) {
    const previous = lists.get(box);
    if (previous) previous.isOver = true;
    else box.addEventListener('scroll', () => lists.get(box).onScroll());
    const old = box.querySelector('ul');
    const target = old ? old.cloneNode(false) : box;
    old?.replaceWith(target);
    box.scrollTop = 0;
    const isInfinite = box.closest('.scaffold-finite-scroll--infinite') !== null;
    const list = rowList(box, target, source, isInfinite, recycle);
    list.source = source;
    lists.set(box, list);
    list.more();
  }

  const openReactors = (post, comment) =>
    openList('reactors-modal', { post, comment }, 'reactors', settings().recycle);

  function selectTab(tab) {
    const modal = tab.closest('[data-test-modal]');
    const box = modal?.querySelector('.practice-scroll-box');
    if (!box || !lists.has(box)) return;
    for (const other of modal.querySelectorAll('[role="tab"]')) {
      other.setAttribute('aria-selected', String(other === tab));
      other.classList.toggle('artdeco-tab--selected', other === tab);
    }
    const { name, params } = lists.get(box).source;
    const type = tab.dataset.jsReactionTab === 'ALL' ? null : tab.dataset.jsReactionTab;
    showRows(box, { name, params: { ...params, type } }, settings().recycle);
  }

  // --- comments

  async function loadComments(list) {
    const state = commentStates.get(list) ?? { start: 0, pages: 0, isLoading: false, isDone: false };
    commentStates.set(list, state);
    if (state.isLoading || state.isDone) return;
    state.isLoading = true;
    const { pageSize } = settings();
    const html = await ask('comments', { post: postOf(list), start: state.start, count: pageSize });
    const added = [...parse(html).children];
    commentRows(list).append(...added);
    state.start += added.length;
    state.pages += 1;
    state.isDone = added.length < pageSize;
    state.isLoading = false;
    offerMore(list, state);
  }

  /** The element comments are put into. Until the first come there is none, and no `--cr` either. */
  function commentRows(list) {
    const present = list.querySelector('.scaffold-finite-scroll__content');
    if (present) return present;
    const rows = document.createElement('div');
    rows.className = 'scaffold-finite-scroll__content';
    list.querySelector('.scaffold-finite-scroll').replaceChildren(document.createComment(''), rows);
    list.classList.add('comments-comments-list--cr');
    return rows;
  }

  function offerMore(list, state) {
    const more = list.querySelector('.comments-comment-list__load-more-container');
    watcher?.unobserve(list);
    if (!more) return;
    more.hidden = state.isDone;
    watcher?.unobserve(more);
    if (!state.isDone && state.pages < pagesByScrolling) watcher?.observe(more);
  }

  async function loadReplies(button) {
    const comment = button.closest('article');
    const replies = button.closest('.comments-replies-list');
    if (button.disabled) return;
    button.disabled = true;
    const html = await ask('replies', {
      post: postOf(button),
      comment: lastNumber(comment.dataset.id),
      have: replies.querySelectorAll('article').length,
      count: repliesAtATime,
    });
    const block = button.closest('.comments-thread-entity');
    const added = [...parse(html).children];
    block.after(...added);
    button.disabled = false;
    if (added.length < repliesAtATime) block.remove();
  }

  /** On a permalink the comments are further down; a card of the feed gets them now. */
  async function openComments(control) {
    const card = control.closest('[role="article"]');
    const present = card.querySelector('.comments-comments-list:not(.comments-highlighted-comments)');
    if (present) return present.scrollIntoView({ block: 'center' });
    const section = parse(await ask('comments-section', { post: postOf(control) })).firstElementChild;
    const place = [...card.querySelectorAll('.update-v2-social-activity')].at(-1);
    place.querySelector('.feed-shared-update-v2__comments-container')?.remove();
    place.append(section);
    watchComments(section);
  }

  // --- cards in lists

  /** An empty box gets its card; where nodes are dropped, a card far out of view becomes an empty box again. */
  async function fillSlot(box) {
    const wrapper = box.closest('[data-practice-place]');
    if (!wrapper || filling.has(box)) return;
    filling.add(box);
    const html = await ask('slot', { post: postOf(wrapper), place: wrapper.dataset.practicePlace });
    filling.delete(box);
    if (box.firstElementChild) return;
    box.replaceChildren(...parse(html).childNodes);
    box.style.minHeight = '';
    nestLinks(box);
  }

  function emptySlot(box) {
    if (!box.firstElementChild || !box.closest('[data-practice-place]')) return;
    box.style.minHeight = `${box.offsetHeight}px`;
    box.replaceChildren(document.createComment(''));
  }

  /** Shared posts are a link with links inside, which no HTML parser builds: so they are put together here. */
  function nestLinks(within) {
    for (const frame of within.querySelectorAll('[data-practice-link]')) {
      const link = document.createElement('a');
      link.className = frame.className;
      link.href = frame.dataset.practiceLink;
      link.append(...frame.childNodes);
      frame.replaceWith(link);
    }
  }

  // --- binding

  const clicks = [
    ['button[data-reaction-details]', (button) => openReactors(postOf(button), null)],
    ['.social-details-reactors-facepile__more-button', (button) => openReactors(postOf(button), null)],
    [
      '.comments-comment-social-bar__reactions-count--cr',
      (button) => openReactors(postOf(button), lastNumber(button.closest('article').dataset.id)),
    ],
    ['.social-details-social-counts__comments button', openComments],
    ['.comment-button', openComments],
    [
      '.social-details-social-counts__btn',
      (button) => openList('reposts-modal', { post: postOf(button) }, 'reposts', 'none'),
    ],
    [
      '.comments-comments-list__load-more-comments-button--cr',
      (button) => loadComments(button.closest('.comments-comments-list')),
    ],
    ['.comments-replies-list__replies-button', loadReplies],
    [
      '.scaffold-finite-scroll__load-button',
      (button) => lists.get(button.closest('.practice-scroll-box'))?.more(),
    ],
    ['.artdeco-modal__dismiss', (button) => button.closest('[data-test-modal-container]').remove()],
    ['[data-js-reaction-tab]', selectTab],
    [
      '.feed-shared-inline-show-more-text__see-more-less-toggle',
      (button) => {
        const text = button.parentElement;
        text.classList.remove('feed-shared-inline-show-more-text--3-lines');
        text.classList.add('feed-shared-inline-show-more-text--expanded');
        button.remove();
      },
    ],
  ];

  function onClick(event) {
    for (const [selector, act] of clicks) {
      const control = event.target.closest?.(selector);
      if (control) return void during(Promise.resolve(act(control)));
    }
  }

  function watchComments(within) {
    for (const list of within.querySelectorAll('.comments-comments-list')) {
      const isToCome = list.querySelector('.comments-comment-list__load-more-container') !== null;
      if (isToCome && !commentStates.has(list)) watcher.observe(list);
    }
  }

  function onSeen(entries, recycle) {
    for (const { target, isIntersecting } of entries) {
      if (target.matches('.occludable-update')) {
        if (isIntersecting && !target.firstElementChild) during(fillSlot(target));
        else if (!isIntersecting && recycle === 'drop') emptySlot(target);
      } else if (isIntersecting) during(loadComments(target.closest('.comments-comments-list')));
    }
  }

  /** Binds what is in the page now: at the start, and after each navigation inside the page. */
  function bind() {
    const here = root();
    watcher?.disconnect();
    if (!here.querySelector('#practice-v1-settings')) return;
    if (!boundRoots.has(here)) here.addEventListener('click', onClick);
    boundRoots.add(here);
    nestLinks(here);
    // Asked once: entries of a page that was left may still come.
    const { recycle } = settings();
    watcher = new IntersectionObserver((entries) => onSeen(entries, recycle), { rootMargin: '100px' });
    for (const box of here.querySelectorAll('[data-practice-place] > .occludable-update'))
      watcher.observe(box);
    watchComments(here);
  }

  window.addEventListener('practice:navigated', bind);
  bind();
})();

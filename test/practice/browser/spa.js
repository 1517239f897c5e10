// The page's own single-page navigation, as LinkedIn's: links change the address and swap the content, nothing reloads.
// Also says where the content is: `window.practiceRoot` is the document, or the open shadow root that holds it.
(() => {
  // What is on its way and which lists have rows left: a test asks this, from the page's own world, and never waits for
  // a time. Nothing of it is in the document.
  const hasMore = new WeakMap();
  const work = {
    /** Pieces of page asked for and not yet put in. */
    open: 0,
    during(piece) {
      work.open += 1;
      const end = () => {
        work.open -= 1;
      };
      piece.then(end, end);
      return piece;
    },
    /** `ask` answers whether scrolling this list to its end brings more rows. */
    noteList: (list, ask) => hasMore.set(list, ask),
    hasMore: (list) => hasMore.get(list)?.() ?? false,
  };
  window.practiceWork = work;

  // In a frame the address bar belongs to the outer page.
  const outer = window.top;

  function place() {
    const meta = document.querySelector('meta[name="practice-host"]');
    window.practiceRoot = meta?.content === 'shadow' ? moveIntoShadow() : document;
  }

  function moveIntoShadow() {
    const host = document.createElement('div');
    host.id = 'interop-outlet';
    host.setAttribute('data-testid', 'interop-shadowdom');
    const root = host.attachShadow({ mode: 'open' });
    for (const style of document.head.querySelectorAll('style')) root.append(style.cloneNode(true));
    root.append(...document.body.childNodes);
    document.body.append(host);
    return root;
  }

  function linkOf(event) {
    const path = event.composedPath();
    const link = path.find((node) => node instanceof HTMLAnchorElement && node.hasAttribute('href'));
    const here = link?.target === '' || link?.target === '_self';
    return here && link.origin === location.origin ? link : null;
  }

  function isPage(url) {
    return !url.pathname.startsWith('/practice/');
  }

  function copyAttributes(from, to) {
    for (const name of to.getAttributeNames()) to.removeAttribute(name);
    for (const name of from.getAttributeNames()) to.setAttribute(name, from.getAttribute(name));
  }

  let latest = 0;

  async function show(href) {
    latest += 1;
    const mine = latest;
    const response = await fetch(href, { headers: { 'x-practice': 'inner' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (mine !== latest) return;
    if (response.redirected) outer.history.replaceState(outer.history.state, '', response.url);
    copyAttributes(page.documentElement, document.documentElement);
    copyAttributes(page.body, document.body);
    for (const node of [...document.head.children]) if (!node.src) node.remove();
    const scripts = [];
    for (const node of [...page.head.children]) {
      if (node.src) scripts.push(node.getAttribute('src'));
      else document.head.append(document.adoptNode(node));
    }
    document.body.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
    place();
    await Promise.all(scripts.map(addScript));
    window.scrollTo(0, 0);
    window.dispatchEvent(new Event('practice:navigated'));
  }

  // The new page may be of the other generation, whose script is not here yet.
  function addScript(src) {
    if (document.head.querySelector(`script[src="${src}"]`)) return;
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
    return new Promise((resolve) => {
      script.onload = resolve;
      script.onerror = resolve;
    });
  }

  // On window, so that the page's own handlers have had their say.
  window.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = linkOf(event);
    if (!link || !isPage(link)) return;
    event.preventDefault();
    // Many of LinkedIn's controls are links to the page one is on.
    if (link.href.split('#')[0] === outer.location.href.split('#')[0]) return;
    outer.history.pushState({ practice: true }, '', link.href);
    work.during(show(link.href));
  });

  outer.addEventListener('popstate', () => work.during(show(outer.location.href)));

  // Older messages come when a conversation is scrolled up at its top; the wheel is heard through shadow roots too.
  const fetching = new WeakSet();

  async function loadOlder(list) {
    fetching.add(list);
    const response = await fetch(list.dataset.older);
    const template = document.createElement('template');
    template.innerHTML = await response.text();
    const part = document.importNode(template.content, true).firstElementChild;
    list.dataset.older = part?.dataset.older ?? '';
    list.prepend(...(part?.childNodes ?? []));
    fetching.delete(list);
  }

  window.addEventListener('wheel', (event) => {
    const list = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.older);
    if (list && event.deltaY < 0 && list.scrollTop < 40 && !fetching.has(list)) work.during(loadOlder(list));
  });

  place();
})();

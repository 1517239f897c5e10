(function() {

// src/leads/posts/parse-post-urn.ts
	const postUrn = /(?:^|urn:li:|[(,])(activity|ugcPost|share):(\d{5,20})/;
	/** The first post id in a urn, a `data-urn`, or a decoded path; null when there is none. */
	function parsePostUrn(text) {
		const match = postUrn.exec(text);
		return match ? `${match[1]}:${match[2]}` : null;
	}
	/** The post a path names: `/feed/update/urn…`, its percent-encoded form, `/posts/<slug>-activity-<id>-<4>`. */
	function parsePostPath(pathname) {
		const path = decodeLoosely(pathname);
		const slug = /\/posts\/[^/]*[-_](activity|ugcPost|share)-(\d{15,20})(?:-[\w-]*)?\/?$/.exec(path);
		if (slug) return `${slug[1]}:${slug[2]}`;
		return /\/(?:feed\/update|analytics\/[\w-]+)\//.test(path) ? parsePostUrn(path) : null;
	}
	/**
	* `urn:li:comment:(activity:P,C)`, the same with `urn:li:` repeated inside, and
	* `urn:li:fsd_comment:(C,urn:li:activity:P)`, where the order is turned round.
	*/
	function parseCommentUrn(text) {
		const body = /comment:\(([^)]*)\)/.exec(decodeLoosely(text))?.[1];
		if (!body) return null;
		const post = parsePostUrn(body);
		const commentId = body.split(",").find((part) => /^\s*\d{5,20}\s*$/.test(part));
		return post && commentId ? {
			post,
			commentId: commentId.trim()
		} : null;
	}
	const earliest = Date.UTC(2012, 0, 1);
	const oneDay = 864e5;
	/**
	* Epoch ms inside an id of an activity, ugcPost, share or comment: its top 41 bits (`id >> 22`).
	* Null for ids that decode to before 2012 or to the future: those are too short or made up.
	*/
	function timeOfId(id, now) {
		const ms = Number(BigInt(id) >> 22n);
		return ms >= earliest && ms <= now + oneDay ? ms : null;
	}
	/** The time inside a post's id; see `timeOfId`. */
	function timeOfPost(key, now) {
		return timeOfId(key.slice(key.indexOf(":") + 1), now);
	}
	/** Percent-decodes what can be decoded; a malformed escape leaves the text as it is. */
	function decodeLoosely(text) {
		try {
			return decodeURIComponent(text);
		} catch {
			return text;
		}
	}

// src/capture/selectors/generations.ts
/**
	* What shows which generation made a part of the page, asked in this order. Facts and dates: LinkedIn changes per
	* surface and per account, and rolls back, so nothing is chosen by date. In these files a list takes the first that
	* matches, unless it is joined by `allOf`.
	*/
	const generations = {
		V2: [
			"[data-sdui-screen]",
			"[componentkey*=\"FeedType_\"], [id*=\"FeedType_\"]",
			"[componentkey^=\"replaceableComment_\"], [id^=\"replaceableComment_\"]",
			"[data-testid=\"mainFeed\"], [data-testid=\"dialog-content\"], [data-testid=\"expandable-text-box\"]"
		].join(", "),
		V1: [".feed-shared-update-v2, .comments-comment-entity, .social-details-reactors-modal", "[data-urn^=\"urn:li:\"], .scaffold-layout, .artdeco-modal"].join(", ")
	};
	/** One selector from those of all generations: what matches is the evidence. `null`: a generation has no such part. */
	function allOf(variants) {
		return Object.values(variants).flat().filter(Boolean).join(", ");
	}

// src/capture/base/page.ts
/** Reads a path with or without `/preload/` in front, percent-encoded or not. */
	function detectPage(pathname) {
		const path = decodeLoosely(pathname).replace(/^\/preload(?=\/)/, "").replace(/^\/embed(?=\/feed)/, "");
		const post = parsePostPath(path);
		if (path.startsWith("/analytics/post-summary/")) return {
			kind: "analytics",
			post,
			vanity: null
		};
		if (/^\/(feed\/update|posts)\//.test(path)) return {
			kind: "post",
			post,
			vanity: null
		};
		const activity = /^\/in\/([^/]+)\/recent-activity(?:\/|$)/.exec(path);
		if (activity?.[1]) return {
			kind: "activity",
			post: null,
			vanity: activity[1].normalize("NFC").toLowerCase()
		};
		return {
			kind: /^\/(feed\/?)?$/.test(path) ? "feed" : "other",
			post: null,
			vanity: null
		};
	}
	/** True for the page of one conversation; an overlay may be on any page. */
	function isThreadPath(pathname) {
		return /^(?:\/preload)?\/messaging\/thread\/[^/]/.test(pathname);
	}
	/** True for the page of one profile, not for its activity, contact details or lists. */
	function isProfilePath(pathname) {
		return /^(?:\/preload)?\/in\/[^/]+\/?$/.test(pathname);
	}
	/** Which generation made a root, by evidence on the page; null when nothing tells. */
	function detectGeneration(root) {
		for (const generation of Object.keys(generations)) if (root.querySelector(generations[generation])) return generation;
		return null;
	}
	/** The generation of the first root that tells. */
	function findGeneration(roots) {
		for (const root of roots) {
			const generation = detectGeneration(root);
			if (generation) return generation;
		}
		return null;
	}

// src/capture/selectors/kept-attributes.ts
/** Attributes that may go into a report. */
	const keptAttributes = /^(class|role|type|open|dir|data-testid|data-view-name|data-component-type|data-test[\w-]*|data-sdui-screen|data-lazy-mount-id|aria-hidden|aria-modal|componentkey|id|href|aria-label|data-urn|data-id|data-reaction-details|data-token-id)$/;
	/** Those of them whose values LinkedIn alone chooses. */
	const openAttributes = /^(role|type|dir|open|aria-hidden|aria-modal|data-token-id|data-component-type|data-view-name)$/;
	/** LinkedIn's own words in an id. */
	const knownWords = /^(urn|li|comment|activity|ugcPost|share|aggregate|replaceable\w*|commentList|comment-commentary|commentBox|expanded|update-card-focus|FeedType|MAIN|FEED|RELEVANCE|DETAIL|commentsSectionContainer|dialog|content|header|feed|com|linkedin|sdui|flagshipnav|social|ReactorsList|UpdateDetail|ember|reactors|facepile|id|expandable|text|box|button|mainFeed|LIKE|PRAISE|APPRECIATION|EMPATHY|INTEREST|ENTERTAINMENT)$/;

// src/capture/base/redact-structure.ts
	const droppedElements = /* @__PURE__ */ new Set([
		"script",
		"style",
		"path",
		"code",
		"image",
		"use",
		"template"
	]);
	const maxLength$1 = 6e3;
	/**
	* The structure of a part that could not be read, as HTML that can become a fixture: tags, roles, classes and the
	* shape of ids, links and labels. No name, text or id survives: letters become `x`, digits `0`.
	*/
	function redactStructure(element) {
		return redact(element, redactText);
	}
	/** The same without a trace of the words: of a conversation not even how long they are. Labels quote it, so they go too. */
	function redactShape(element) {
		return redact(element, (text) => text.trim() === "" ? "" : "x").replace(/ aria-label="[^"]*"/g, " aria-label=\"x\"");
	}
	function redact(element, redactWords) {
		const parts = [];
		write(element, parts, 0, redactWords);
		const html = parts.join("");
		return html.length > maxLength$1 ? `${html.slice(0, maxLength$1)}<!-- cut -->` : html;
	}
	function write(element, parts, depth, redactWords) {
		if (droppedElements.has(element.localName) || depth > 24 || parts.length > 1500) return;
		parts.push(`<${element.localName}${redactAttributes(element)}>`);
		for (const child of element.childNodes) if (child.nodeType === Node.ELEMENT_NODE) write(child, parts, depth + 1, redactWords);
		else if (child.nodeType === Node.TEXT_NODE) parts.push(redactWords(child.nodeValue ?? ""));
		parts.push(`</${element.localName}>`);
	}
	function redactAttributes(element) {
		return [...element.attributes].filter((attribute) => keptAttributes.test(attribute.name)).map(({ name, value }) => ` ${name}="${redactValue(element, name, value)}"`).join("");
	}
	function redactValue(element, name, value) {
		if (name === "href") return redactHref(value);
		if (name === "aria-label") return redactText(value);
		if (name === "class") return value.replace(/\s+/g, " ").replace(/[^\w\- ]/g, "").trim();
		if (name === "id" && element.localName === "svg") return value.replace(/[^\w-]/g, "");
		if (openAttributes.test(name)) return value.replace(/[^\w-]/g, "");
		return redactId(value);
	}
	/** Keeps LinkedIn's own words of an id and hides everything that could identify somebody. */
	function redactId(value) {
		return value.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => knownWords.test(word) ? word : word.replace(/\p{N}/gu, "0").replace(/[\p{L}\p{M}]/gu, "x")).replace(/["'<>&`]/g, "_");
	}
	/** `/in/ana-petrov?x=1` → `/in/…`; other links keep their first segment only. */
	function redactHref(value) {
		const [, first = "", second = ""] = value.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$/, "").split("/");
		return `/${/^(in|company|school|showcase|feed|posts|analytics)$/.test(first) ? first : first ? "x" : ""}${/^(update|post-summary)$/.test(second) ? `/${second}` : ""}/…`;
	}
	function redactText(text) {
		return text.replace(/\s+/g, " ").replace(/\p{N}/gu, "0").replace(/[\p{L}\p{M}]/gu, "x").replace(/[^\sx0•·()/,.:|+-]/gu, "_").slice(0, 120);
	}

// src/capture/base/problem.ts
/** A problem of one reader, with the redacted structure of the part that failed. */
	function problem(code, reader, generation, stated, part) {
		return {
			code,
			reader,
			generation,
			stated,
			structure: part ? redactStructure(part) : ""
		};
	}

// src/capture/page/create-collector.ts
/**
	* Passes on only what is new: a page is read again at every change, the database should hear of each engagement
	* once. `forget` makes the next reading of a capture's post and kind count as new, when it could not be stored.
	*/
	function createCollector() {
		const sent = /* @__PURE__ */ new Map();
		const states = /* @__PURE__ */ new Map();
		function takeNew(capture) {
			const slot = slotOf$1(capture);
			const known = sent.get(slot) ?? /* @__PURE__ */ new Map();
			const fresh = capture.engagements.filter((each) => known.get(nameOf(each)) !== signatureOf$1(each));
			const state = stateOf(capture);
			if (fresh.length === 0 && states.get(slot) === state) return null;
			for (const each of fresh) known.set(nameOf(each), signatureOf$1(each));
			sent.set(slot, known);
			states.set(slot, state);
			return {
				...capture,
				engagements: fresh
			};
		}
		function forget(capture) {
			sent.delete(slotOf$1(capture));
			states.delete(slotOf$1(capture));
		}
		return {
			takeNew,
			forget
		};
	}
	/** A strip and a list of one post are two slots: each has its own state, both give the same engagements. */
	function slotOf$1(capture) {
		return `${capture.post.aliases[0]} ${capture.kind} ${capture.reader}`;
	}
	function nameOf(engagement) {
		return `${engagement.kind} ${engagement.commentId ?? engagement.person.keys.join("+")}`;
	}
	function signatureOf$1(engagement) {
		return JSON.stringify(engagement);
	}
	function stateOf({ stated, hidden, post, problems }) {
		return JSON.stringify([
			stated,
			hidden,
			post,
			problems.map((each) => [each.code, each.stated])
		]);
	}

// src/capture/page/create-outbox.ts
/** Waits between tries, ms: a worker that restarts is back in the first, a busy disk in the last. */
	const waits = [
		100,
		300,
		1e3,
		3e3,
		9e3,
		2e4
	];
	/** Sends captures, or whatever else was read, one after another, each until it is stored, in the order they were read. */
	function createOutbox({ send, isGone, onLost, onStored, wait = pause }) {
		const queue = [];
		let running = null;
		function post(item) {
			queue.push(item);
			run();
		}
		/** What was posted in the moment between the last look and the end is sent as well. */
		function run() {
			running ??= drain().finally(() => {
				running = null;
				if (queue.length > 0 && !isGone()) run();
			});
		}
		async function drain() {
			for (let item = queue.shift(); item && !isGone(); item = queue.shift()) {
				const error = await tryAll(item);
				if (isGone()) return;
				if (error) onLost(item, error);
				else onStored?.(item);
			}
		}
		async function tryAll(item) {
			let failure = /* @__PURE__ */ new Error("not sent");
			for (const ms of [0, ...waits]) {
				if (ms > 0) await wait(ms);
				if (isGone()) return null;
				try {
					await send(item);
					return null;
				} catch (error) {
					failure = error instanceof Error ? error : new Error(String(error));
				}
			}
			return failure;
		}
		/** Resolves when everything posted so far is stored or lost. */
		async function settled() {
			while (running) await running;
		}
		/** Forgets what waits; what is on its way goes on. */
		function clear() {
			queue.length = 0;
		}
		return {
			post,
			settled,
			clear
		};
	}
	function pause(ms) {
		return new Promise((resolve) => setTimeout(resolve, ms));
	}

// src/capture/page/create-capture-sender.ts
/** Sends what is new in captures, and says what could not be stored. */
	function createCaptureSender({ send, isGone, onChange, onLost }) {
		const collector = createCollector();
		const lost = /* @__PURE__ */ new Map();
		const outbox = createOutbox({
			send,
			isGone,
			onLost: (capture) => {
				collector.forget(capture);
				lost.set(slotOf$1(capture), problem("not-saved", "save-capture", null, capture.stated, null));
				onChange();
				onLost();
			},
			onStored: (capture) => {
				if (lost.delete(slotOf$1(capture))) onChange();
			}
		});
		/** True when anything of them was new. */
		function post(captures) {
			const fresh = captures.map(collector.takeNew).filter((capture) => capture !== null);
			for (const capture of fresh) outbox.post(capture);
			return fresh.length > 0;
		}
		return {
			post,
			problems: () => [...lost.values()]
		};
	}

// src/capture/base/find-all.ts
/** All matches in a part of the page, or in several roots, in order. */
	function findAll(scope, selector) {
		return [scope].flat().flatMap((root) => [...root.querySelectorAll(selector)]);
	}
	/** All matches and the element itself where it is one. */
	function findAllWithin(element, selector) {
		return [element, ...findAll(element, selector)].filter((each) => each.matches(selector));
	}
	/** Empty where there is no such attribute or no element. */
	function attributeOf(element, name) {
		return element?.getAttribute(name) ?? "";
	}
	/** Everything an element holds as text, shown or not. */
	function textIn(element) {
		return (element?.textContent ?? "").trim();
	}
	/** The elements around one, the nearest first, up to and without `end`. */
	function* parentsOf(element, end = null) {
		for (let up = element.parentElement; up && up !== end; up = up.parentElement) yield up;
	}
	/** Elements that hold no others. */
	function leavesOf(element, selector = "*") {
		return findAll(element, selector).filter((each) => each.childElementCount === 0);
	}
	/** True when one element begins before another in the page. */
	function precedes(earlier, later) {
		return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	}

// src/capture/base/find-roots.ts
/**
	* All roots reachable from a document, itself first. A frame of another origin and a closed shadow root are
	* not ours to read and are left out.
	*/
	function findRoots(start) {
		const roots = [];
		const waiting = [start];
		for (let root = waiting.shift(); root && roots.length < 50; root = waiting.shift()) {
			roots.push(root);
			for (const element of root.querySelectorAll("*")) if (element.shadowRoot) waiting.push(element.shadowRoot);
			else if (element.localName === "iframe") {
				const inner = frameDocument(element);
				if (inner) waiting.push(inner);
			}
		}
		return roots;
	}
	/** The document inside a same-origin frame; null for any other. */
	function frameDocument(frame) {
		try {
			const inner = frame.contentDocument;
			return inner?.location && /^https:$|^about:$|^blob:$/.test(inner.location.protocol) ? inner : null;
		} catch {
			return null;
		}
	}
	/** `closest` that goes on through shadow roots to their hosts and through frames to their elements. */
	function closestAcross(element, selector) {
		for (let at = element; at;) {
			const hit = at.closest(selector);
			if (hit) return hit;
			at = hostOf(at);
		}
		return null;
	}
	function hostOf(element) {
		const root = element.getRootNode();
		if ("host" in root) return root.host;
		return element.ownerDocument.defaultView?.frameElement ?? null;
	}

// src/capture/base/read-count.ts
	const thousands = /* @__PURE__ */ new Set([
		"k",
		"mila",
		"tsd",
		"tys",
		"тыс",
		"mil",
		"rb"
	]);
	const millions = /* @__PURE__ */ new Set([
		"m",
		"mio",
		"mln",
		"млн",
		"mi"
	]);
	const tenThousands = /* @__PURE__ */ new Set([
		"万",
		"萬",
		"만"
	]);
	const suffixes = [
		...thousands,
		...millions,
		...tenThousands
	].join("|");
	const number$1 = new RegExp(`(\\d{1,3}(?:[.,'’٬\\u00a0\\u202f ]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+)(?:[.,٫](\\d{1,2})(?!\\d))?(?:[\\s\\u00a0\\u202f]?(${suffixes})(?![\\p{L}]))?`, "iu");
	const bareCount = new RegExp(`^(?=.*\\d)\\(?[\\d.,'’٬٫\\u00a0\\u202f ]+\\s?(?:${suffixes})?\\.?\\)?$`, "iu");
	/**
	* The first count in a text in any interface language: "1,234", "32 474", "1.2K", "821reazioni", "٣". Null when there
	* is none, or when it is short for a word nobody knows ("1,2 χιλ."); never 0 for want of a number.
	*/
	function readCount(text) {
		const match = number$1.exec(westernDigits(text ?? ""));
		if (!match) return null;
		const whole = Number((match[1] ?? "").replace(/\D/g, ""));
		const factor = factorOf((match[3] ?? "").toLowerCase());
		if (!match[2]) return whole * factor;
		return factor > 1 ? Math.round((whole + Number(`0.${match[2]}`)) * factor) : null;
	}
	/** The last count in a text: "Studio 54 and 12 others" says 12. */
	function readLastCount(text) {
		return readCount(westernDigits(text).match(new RegExp(number$1.source, "giu"))?.at(-1));
	}
	/** True when a text is a count and nothing else. */
	function isBareCount(text) {
		return bareCount.test(westernDigits(text).trim());
	}
	function factorOf(suffix) {
		if (thousands.has(suffix)) return 1e3;
		if (millions.has(suffix)) return 1e6;
		return tenThousands.has(suffix) ? 1e4 : 1;
	}
	/** Arabic, Persian and Devanagari digits as 0–9. */
	function westernDigits(text) {
		return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => String(zeroOffset(digit.charCodeAt(0))));
	}
	function zeroOffset(code) {
		for (const zero of [
			1632,
			1776,
			2406,
			65296
		]) if (code >= zero && code <= zero + 9) return code - zero;
		return 0;
	}

// src/capture/selectors/comments.ts
	const comments = allOf({
		V1: "article[data-id^=\"urn:li:comment:\"], [data-id^=\"urn:li:comment:\"]",
		V2: ["[id^=\"replaceableComment_urn:li:comment:\"]", "[data-view-name=\"comment-container\"]"]
	});
	/** What holds a comment for the question "is this inside a comment?", wider than the unit of reading. */
	const insideComment = `${comments}, ${allOf({
		V1: ".comments-comment-entity, .comments-comment-item",
		V2: "[componentkey^=\"replaceableComment_\"]"
	})}`;
	/** The place where comments would be. */
	const commentSection = allOf({
		V1: ".comments-comments-list, .comments-comment-list__container, .feed-shared-update-v2__comments-container",
		V2: "[componentkey^=\"commentsSectionContainer\"], [componentkey*=\"commentsSectionAnchor\"], [data-testid*=\"-commentList\"]"
	});
	/** Where one's own comment is written. */
	const composers = {
		V1: ".comments-comment-box, .comments-comment-box--cr",
		V2: "[componentkey^=\"commentBox-\"]"
	};
	/** A reply: V1 marks the comment itself, V2 its words or its author. */
	const replies = {
		V1: ".comments-comment-entity--reply, .comments-reply-item",
		V2: "[componentkey^=\"comment-reply-commentary_\"], [data-view-name^=\"reply-actor\"]"
	};
	/** Where a comment's words are. */
	const commentTexts = {
		V1: [".comments-comment-item__main-content"],
		V2: [
			"[componentkey^=\"comment-commentary_\"], [componentkey^=\"comment-reply-commentary_\"]",
			"[data-view-name=\"comment-commentary\"], [data-view-name=\"reply-commentary\"]",
			"[data-testid=\"expandable-text-box\"]"
		]
	};
	/** V1's block about the author; V2 has none. */
	const commentMeta = [".comments-comment-meta__container", ".comments-post-meta"];
	/** Its parts. */
	const commentAuthor = {
		name: ".comments-comment-meta__description-title, .comments-post-meta__name-text",
		degree: "span.comments-comment-meta__data, .comments-post-meta__name-text + *",
		headline: ".comments-comment-meta__description-subtitle, .comments-post-meta__headline"
	};
	/** What may state how many reactions a comment has. */
	const commentCounters = allOf({
		V1: "[class*=\"reactions-count\"]",
		V2: "ul[role=\"presentation\"], [role=\"button\"]"
	});

// src/capture/selectors/lists.ts
/** Anything a list may open in. Content decides which one is it; closed and hidden ones never are. */
	const lists = `${allOf({
		V1: ".social-details-reactors-modal, [data-test-modal]",
		V2: "[data-sdui-screen*=\"social.ReactorsList\"], dialog[open]"
	})}, [role="dialog"], [aria-modal="true"], .artdeco-modal`;
	/** A list of reactions that LinkedIn itself names. */
	const reactorsList = allOf({
		V1: ".social-details-reactors-modal",
		V2: "[data-sdui-screen*=\"ReactorsList\"]"
	});
	/** One row of it; V2's have no mark. */
	const reactorRow = allOf({
		V1: ".social-details-reactors-tab-body-list-item, .social-details-reactors-tab-body li",
		V2: null
	});
	/** What holds rows and is none. */
	const rowHolders = "ul, ol, [role=\"list\"], [role=\"listbox\"], [data-component-type=\"LazyColumn\"], [data-testid=\"dialog-content\"], dialog, [role=\"dialog\"]";
	/** A part of V1's row: title, degree, badge, caption, subtitle. */
	function lockupPart(name) {
		return `.artdeco-entity-lockup__${name}`;
	}
	/** Conversations are no lists of ours. */
	const messaging = "[class*=\"msg-overlay\"], [class*=\"msg-thread\"], [class*=\"msg-conversation\"], [class*=\"msg-s-\"]";

// src/capture/selectors/posts.ts
/** One whole post. Nested matches (a quoted post) belong to the outer one. */
	const posts = allOf({
		V1: [
			".feed-shared-update-v2[data-urn]",
			"[data-urn^=\"urn:li:activity:\"], [data-urn^=\"urn:li:ugcPost:\"], [data-urn^=\"urn:li:share:\"], [data-urn^=\"urn:li:aggregate:\"]",
			"div[data-id^=\"urn:li:activity:\"], div[data-id^=\"urn:li:ugcPost:\"], div[data-id^=\"urn:li:share:\"]"
		],
		V2: [
			"[role=\"listitem\"][componentkey^=\"update-card-focus\"]",
			"[componentkey^=\"expanded\"][componentkey*=\"FeedType_\"], [id^=\"expanded\"][id*=\"FeedType_\"]",
			"[data-view-name=\"feed-full-update\"]",
			"[data-sdui-screen*=\"feed.UpdateDetail\"]"
		]
	});
	/** A whole screen: one that holds several posts is none. */
	const postScreen = "[data-sdui-screen]";
	/** A post inside a post: a quoted or reshared one. */
	const quotedPost = allOf({
		V1: ".feed-shared-update-v2__update-content-wrapper, .update-components-mini-update-v2",
		V2: "[data-view-name=\"feed-reshare\"], [data-view-name=\"feed-quoted-update\"]"
	});
	const analyticsLink = "a[href*=\"/analytics/post-summary/\"]";
	/** What opens the post's reactions. */
	const reactionCounter = allOf({
		V1: "[data-reaction-details]",
		V2: "[data-view-name=\"feed-reaction-count\"], [data-view-name=\"view-likers\"]"
	});
	const reactionIcon = "svg[id$=\"-consumption-ring-small\"], svg[id*=\"-consumption-\"]";
	const reactorStrip = allOf({
		V1: "#reactors-facepile-id, .social-details-reactors-facepile",
		V2: null
	});
	/** What V1 states in a block of counts; the bar's mark says that there is one. */
	const countsV1 = {
		block: ".social-details-social-counts",
		item: ".social-details-social-counts__item",
		comments: ".social-details-social-counts__comments",
		reactions: /__reactions/,
		bar: ".feed-shared-social-action-bar",
		barWithCounts: ".feed-shared-social-action-bar--has-social-counts"
	};
	/** V2's action bar, by its icons, and what says a number beside it. */
	const countsV2 = {
		likeIcon: "svg[id^=\"thumbs-up\"]",
		commentIcon: "svg[id^=\"comment-\"]:not([id*=\"consumption\"])",
		repostIcon: "svg[id^=\"repost-\"]",
		commentButton: "[data-view-name=\"feed-comment-button\"]",
		comments: "[data-view-name=\"feed-comment-count\"]",
		reposts: "[data-view-name=\"feed-repost-count\"]"
	};
	/** The block, or the pictures, that name the author; V2 of today has neither. */
	const author = {
		V1: ".update-components-actor__container, .update-components-actor",
		V2: "[data-view-name=\"feed-actor-image\"]"
	};
	/** The parts of V1's author block. */
	const authorBlock$1 = {
		block: ".update-components-actor__container",
		name: ".update-components-actor__title > span",
		degree: ".update-components-actor__supplementary-actor-info",
		headline: ".update-components-actor__description"
	};
	/** A card without any mark of a post, by its author block or the line above it. */
	const cardParts = ".update-components-actor__container, .update-components-header";
	/** The line above a post that somebody passed on: "Ana Petrov reposted this". */
	const repostLine = {
		V1: ".update-components-header, .update-components-header__text-view",
		V2: "p a[href*=\"/in/\"], p a[href*=\"/company/\"]"
	};
	/** A dialog that holds posts, beside whole ones. */
	const listedPost = allOf({
		V1: ".update-components-actor, .update-components-header",
		V2: "[data-testid=\"expandable-text-box\"]"
	});
	/** The words of a post. */
	const postTexts = {
		V1: [".update-components-update-v2__commentary", ".feed-shared-update-v2__description"],
		V2: ["[data-view-name=\"feed-commentary\"]", "[data-testid=\"expandable-text-box\"]"]
	};
	/** The same in a list of reposts. */
	const repostText = allOf({
		V1: ".update-components-update-v2__commentary",
		V2: "[data-testid=\"expandable-text-box\"]"
	});
	/** What a permalink screen holds when it holds a post some reader knows. */
	const screenEvidence = [
		"[componentkey*=\"FeedType_\"], [id*=\"FeedType_\"]",
		"[data-testid=\"expandable-text-box\"]",
		analyticsLink,
		"[data-view-name^=\"feed-\"]"
	].join(", ");

// src/capture/selectors/profile-links.ts
/** A link that names a person or an organisation; the same in all generations. */
	const profileLinks = "a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]";

// node_modules/valibot/dist/index.mjs
	let store$4;
	const DEFAULT_CONFIG = {
		lang: void 0,
		message: void 0,
		abortEarly: void 0,
		abortPipeEarly: void 0
	};
	/**
	* Returns the global configuration.
	*
	* @param config The config to merge.
	*
	* @returns The configuration.
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function getGlobalConfig(config$1) {
		if (!config$1 && !store$4) return DEFAULT_CONFIG;
		return {
			lang: config$1?.lang ?? store$4?.lang,
			message: config$1?.message,
			abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
			abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
		};
	}
	let store$3;
	/**
	* Returns a global error message.
	*
	* @param lang The language of the message.
	*
	* @returns The error message.
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function getGlobalMessage(lang) {
		return store$3?.get(lang);
	}
	let store$2;
	/**
	* Returns a schema error message.
	*
	* @param lang The language of the message.
	*
	* @returns The error message.
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function getSchemaMessage(lang) {
		return store$2?.get(lang);
	}
	let store$1;
	/**
	* Returns a specific error message.
	*
	* @param reference The identifier reference.
	* @param lang The language of the message.
	*
	* @returns The error message.
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function getSpecificMessage(reference, lang) {
		return store$1?.get(reference)?.get(lang);
	}
	/**
	* Stringifies an unknown input to a literal or type string.
	*
	* @param input The unknown input.
	*
	* @returns A literal or type string.
	*
	* @internal
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function _stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
		if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
		return type;
	}
	/**
	* Adds an issue to the dataset.
	*
	* @param context The issue context.
	* @param label The issue label.
	* @param dataset The input dataset.
	* @param config The configuration.
	* @param other The optional props.
	*
	* @internal
	*/
	function _addIssue(context, label, dataset, config$1, other) {
		const input = other && "input" in other ? other.input : dataset.value;
		const expected = other?.expected ?? context.expects ?? null;
		const received = other?.received ?? /* @__PURE__ */ _stringify(input);
		const issue = {
			kind: context.kind,
			type: context.type,
			input,
			expected,
			received,
			message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
			requirement: context.requirement,
			path: other?.path,
			issues: other?.issues,
			lang: config$1.lang,
			abortEarly: config$1.abortEarly,
			abortPipeEarly: config$1.abortPipeEarly
		};
		const isSchema = context.kind === "schema";
		const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
		if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
		if (isSchema) dataset.typed = false;
		if (dataset.issues) dataset.issues.push(issue);
		else dataset.issues = [issue];
	}
	/**
	* Joins multiple `expects` values with the given separator.
	*
	* @param values The `expects` values.
	* @param separator The separator.
	*
	* @returns The joined `expects` property.
	*
	* @internal
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function _joinExpects(values$1, separator) {
		const list = [...new Set(values$1)];
		if (list.length > 1) return `(${list.join(` ${separator} `)})`;
		return list[0] ?? "never";
	}
	/**
	* Eagerly creates and attaches the Standard Schema properties of a schema.
	*
	* Hint: The contextual `this` type includes the standard properties that are
	* attached before the schema is returned.
	*
	* @param schema The schema to attach standard properties to.
	*
	* @returns The schema with standard properties attached.
	*
	* @internal
	*/
	function _standardSchema(schema) {
		schema["~standard"] = {
			version: 1,
			vendor: "valibot",
			validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
		};
		return schema;
	}
	/* @__NO_SIDE_EFFECTS__ */
	function maxLength(requirement, message$1) {
		return {
			kind: "validation",
			type: "max_length",
			reference: maxLength,
			async: false,
			expects: `<=${requirement}`,
			requirement,
			message: message$1,
			"~run"(dataset, config$1) {
				if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
				return dataset;
			}
		};
	}
	/* @__NO_SIDE_EFFECTS__ */
	function maxValue(requirement, message$1) {
		return {
			kind: "validation",
			type: "max_value",
			reference: maxValue,
			async: false,
			expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
			requirement,
			message: message$1,
			"~run"(dataset, config$1) {
				if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
				return dataset;
			}
		};
	}
	/* @__NO_SIDE_EFFECTS__ */
	function minLength(requirement, message$1) {
		return {
			kind: "validation",
			type: "min_length",
			reference: minLength,
			async: false,
			expects: `>=${requirement}`,
			requirement,
			message: message$1,
			"~run"(dataset, config$1) {
				if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
				return dataset;
			}
		};
	}
	/* @__NO_SIDE_EFFECTS__ */
	function minValue(requirement, message$1) {
		return {
			kind: "validation",
			type: "min_value",
			reference: minValue,
			async: false,
			expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
			requirement,
			message: message$1,
			"~run"(dataset, config$1) {
				if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
				return dataset;
			}
		};
	}
	/* @__NO_SIDE_EFFECTS__ */
	function regex(requirement, message$1) {
		return {
			kind: "validation",
			type: "regex",
			reference: regex,
			async: false,
			expects: `${requirement}`,
			requirement,
			message: message$1,
			"~run"(dataset, config$1) {
				if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
				return dataset;
			}
		};
	}
	/* @__NO_SIDE_EFFECTS__ */
	function safeInteger(message$1) {
		return {
			kind: "validation",
			type: "safe_integer",
			reference: safeInteger,
			async: false,
			expects: null,
			requirement: Number.isSafeInteger,
			message: message$1,
			"~run"(dataset, config$1) {
				if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
				return dataset;
			}
		};
	}
	/**
	* Returns the fallback value of the schema.
	*
	* @param schema The schema to get it from.
	* @param dataset The output dataset if available.
	* @param config The config if available.
	*
	* @returns The fallback value.
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function getFallback(schema, dataset, config$1) {
		return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
	}
	/**
	* Returns the default value of the schema.
	*
	* @param schema The schema to get it from.
	* @param dataset The input dataset if available.
	* @param config The config if available.
	*
	* @returns The default value.
	*/
	/* @__NO_SIDE_EFFECTS__ */
	function getDefault(schema, dataset, config$1) {
		return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
	}
	/* @__NO_SIDE_EFFECTS__ */
	function array(item, message$1) {
		return _standardSchema({
			kind: "schema",
			type: "array",
			reference: array,
			expects: "Array",
			async: false,
			item,
			message: message$1,
			"~run"(dataset, config$1) {
				const input = dataset.value;
				if (Array.isArray(input)) {
					dataset.typed = true;
					dataset.value = [];
					for (let key = 0; key < input.length; key++) {
						const value$1 = input[key];
						const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
						if (itemDataset.issues) {
							const pathItem = {
								type: "array",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of itemDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = itemDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!itemDataset.typed) dataset.typed = false;
						dataset.value.push(itemDataset.value);
					}
				} else _addIssue(this, "type", dataset, config$1);
				return dataset;
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function boolean(message$1) {
		return _standardSchema({
			kind: "schema",
			type: "boolean",
			reference: boolean,
			expects: "boolean",
			async: false,
			message: message$1,
			"~run"(dataset, config$1) {
				if (typeof dataset.value === "boolean") dataset.typed = true;
				else _addIssue(this, "type", dataset, config$1);
				return dataset;
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function exactOptional(wrapped, default_) {
		return _standardSchema({
			kind: "schema",
			type: "exact_optional",
			reference: exactOptional,
			expects: wrapped.expects,
			async: false,
			wrapped,
			default: default_,
			"~run"(dataset, config$1) {
				return this.wrapped["~run"](dataset, config$1);
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function nullable(wrapped, default_) {
		return _standardSchema({
			kind: "schema",
			type: "nullable",
			reference: nullable,
			expects: `(${wrapped.expects} | null)`,
			async: false,
			wrapped,
			default: default_,
			"~run"(dataset, config$1) {
				if (dataset.value === null) {
					if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
					if (dataset.value === null) {
						dataset.typed = true;
						return dataset;
					}
				}
				return this.wrapped["~run"](dataset, config$1);
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function number(message$1) {
		return _standardSchema({
			kind: "schema",
			type: "number",
			reference: number,
			expects: "number",
			async: false,
			message: message$1,
			"~run"(dataset, config$1) {
				if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
				else _addIssue(this, "type", dataset, config$1);
				return dataset;
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function object(entries$1, message$1) {
		return _standardSchema({
			kind: "schema",
			type: "object",
			reference: object,
			expects: "Object",
			async: false,
			entries: entries$1,
			message: message$1,
			"~run"(dataset, config$1) {
				const input = dataset.value;
				if (input && typeof input === "object") {
					dataset.typed = true;
					dataset.value = {};
					for (const key in this.entries) {
						const valueSchema = this.entries[key];
						if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
							const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
							const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
							if (valueDataset.issues) {
								const pathItem = {
									type: "object",
									origin: "value",
									input,
									key,
									value: value$1
								};
								for (const issue of valueDataset.issues) {
									if (issue.path) issue.path.unshift(pathItem);
									else issue.path = [pathItem];
									dataset.issues?.push(issue);
								}
								if (!dataset.issues) dataset.issues = valueDataset.issues;
								if (config$1.abortEarly) {
									dataset.typed = false;
									break;
								}
							}
							if (!valueDataset.typed) dataset.typed = false;
							dataset.value[key] = valueDataset.value;
						} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
						else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
							_addIssue(this, "key", dataset, config$1, {
								input: void 0,
								expected: `"${key}"`,
								path: [{
									type: "object",
									origin: "key",
									input,
									key,
									value: input[key]
								}]
							});
							if (config$1.abortEarly) break;
						}
					}
				} else _addIssue(this, "type", dataset, config$1);
				return dataset;
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function picklist(options, message$1) {
		return _standardSchema({
			kind: "schema",
			type: "picklist",
			reference: picklist,
			expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
			async: false,
			options,
			message: message$1,
			"~run"(dataset, config$1) {
				if (this.options.includes(dataset.value)) dataset.typed = true;
				else _addIssue(this, "type", dataset, config$1);
				return dataset;
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function string(message$1) {
		return _standardSchema({
			kind: "schema",
			type: "string",
			reference: string,
			expects: "string",
			async: false,
			message: message$1,
			"~run"(dataset, config$1) {
				if (typeof dataset.value === "string") dataset.typed = true;
				else _addIssue(this, "type", dataset, config$1);
				return dataset;
			}
		});
	}
	/* @__NO_SIDE_EFFECTS__ */
	function pipe(...pipe$1) {
		return _standardSchema({
			...pipe$1[0],
			pipe: pipe$1,
			"~run"(dataset, config$1) {
				for (const item of pipe$1) if (item.kind !== "metadata") {
					if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
						dataset.typed = false;
						break;
					}
					if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
				}
				return dataset;
			}
		});
	}

// src/leads/records/text-up-to.ts
/** Beyond so many letters no page, file or person has anything to say. */
	const longest$1 = 65536;
	/** A text of at most so many UTF-16 units. */
	// @__NO_SIDE_EFFECTS__
	function textUpTo(most) {
		return pipe(string(), maxLength(most));
	}
	/** A list of at most so many. */
	// @__NO_SIDE_EFFECTS__
	function listUpTo(item, most) {
		return pipe(array(item), maxLength(most));
	}
	/** A name that identifies: never cut, since half of it would be another one. */
	// @__NO_SIDE_EFFECTS__
	function idUpTo(most) {
		return pipe(string(), regex(new RegExp(`^[\\s\\S]{1,${most}}$`)));
	}
	/** A text of a form, under a type of its own. */
	// @__NO_SIDE_EFFECTS__
	function formed(form) {
		return pipe(string(), regex(form));
	}
	/** Epoch milliseconds; 0 stands for "never" where a field says so. */
	// @__NO_SIDE_EFFECTS__
	function time() {
		return pipe(number(), minValue(0), maxValue(864e13));
	}
	/** How many. */
	// @__NO_SIDE_EFFECTS__
	function count() {
		return pipe(number(), safeInteger(), minValue(0));
	}
	/** Any number that is one. */
	// @__NO_SIDE_EFFECTS__
	function amount() {
		return pipe(number(), minValue(-Number.MAX_VALUE), maxValue(Number.MAX_VALUE));
	}
	/** Somebody stored, or a key nobody was seen with yet. */
	// @__NO_SIDE_EFFECTS__
	function personId() {
		return /* @__PURE__ */ idUpTo(500);
	}
	/** A record with more fields, or some of another form. */
	// @__NO_SIDE_EFFECTS__
	function extended(schema, entries) {
		return object({
			...schema.entries,
			...entries
		});
	}

// src/leads/records/engagement.ts
	const reactionTypes = [
		"LIKE",
		"PRAISE",
		"APPRECIATION",
		"EMPATHY",
		"INTEREST",
		"ENTERTAINMENT",
		"MAYBE"
	];
	const engagementKinds = [
		"reaction",
		"comment",
		"reply",
		"repost"
	];
	/** One reaction, comment, reply or repost: one reason to talk. */
	const engagementSchema = object({
		/** `<postId>/reaction/<personId>`, `<postId>/repost/<personId>` or `comment:<comment id>`. */
		id: /* @__PURE__ */ idUpTo(600),
		/** The post: `posts.id`. */
		postId: /* @__PURE__ */ idUpTo(100),
		/** Whose it is: `people.id`. */
		personId: /* @__PURE__ */ personId(),
		/** What they did. */
		kind: picklist(engagementKinds),
		/** Which reaction, in LinkedIn's words. */
		reaction: nullable(picklist(reactionTypes)),
		/** What they wrote. */
		text: nullable(/* @__PURE__ */ textUpTo(longest$1)),
		/** The parent comment's engagement id, `comment:<id>`; only replies have one. */
		parentId: nullable(/* @__PURE__ */ idUpTo(100)),
		/** When it was, from the comment's id; null for reactions, which carry no time anywhere. Epoch ms. */
		at: nullable(/* @__PURE__ */ time()),
		/** When a page showed it first. Epoch ms. */
		seenAt: /* @__PURE__ */ time()
	});

// src/capture/base/try-generations.ts
/** The answer of the first reader that finds its generation's form of the part: evidence chooses, never a date. */
	function tryGenerations(readers, ...given) {
		for (const read of Object.values(readers)) {
			const answer = read(...given);
			if (answer !== null) return answer;
		}
		return null;
	}

// src/capture/selectors/reaction-icons.ts
	const reactionIcons = "img, svg, svg use, [data-test-reactions-icon-type], [data-token-id], [style*=\"sc/h/\"], [class*=\"reactions-icon-type-\"]";
	const iconType = "data-test-reactions-icon-type";
	const iconToken = "data-token-id";
	const iconClass = /reactions-icon-type-([A-Z]+)/;
	const iconId = /(?:^|[\s#])([a-z]+)-(?:[a-z]+-)*consumption-/;
	const iconFile = /\/sc\/h\/([a-z0-9]+)/;
	const iconSources = [
		"src",
		"data-delayed-url",
		"data-ghost-url",
		"style",
		"href"
	];
	/** What V2's ids begin with. */
	const iconStems = {
		like: "LIKE",
		praise: "PRAISE",
		support: "APPRECIATION",
		appreciation: "APPRECIATION",
		empathy: "EMPATHY",
		interest: "INTEREST",
		entertainment: "ENTERTAINMENT",
		maybe: "MAYBE"
	};
	/** The numbers of V2's inline svg. The others have not been seen. */
	const iconTokens = {
		"17": "LIKE",
		"19": "PRAISE",
		"25": "INTEREST"
	};
	/**
	* How the names of V1's icon files under `static.licdn.com/aero-v1/sc/h/` begin (six of their 25 characters): ring-small,
	* small, medium; stable Jan–Sep 2026.
	*/
	const iconFiles = {
		LIKE: "4c1dzs 8ekq8g 2uxqga",
		PRAISE: "72p0ge b1dl5j cm8d2y",
		APPRECIATION: "95fexu 3wqhxq e1vzxs",
		EMPATHY: "7y5llk cpho5f f58e35",
		INTEREST: "8dt8s1 lhxmwi 6gz02r",
		ENTERTAINMENT: "6xqfs7 41j9d0 6namow",
		MAYBE: "4ve1yp 4mv339 4rw9bh"
	};

// src/capture/people/read-reaction-type.ts
/** The type of the reaction an element's icons show, without a word of any language; null when no icon tells. */
	function readReactionType(element) {
		for (const icon of [element, ...findAll(element, reactionIcons)]) {
			const type = tryGenerations(readers$3, icon);
			if (type) return type;
		}
		return null;
	}
	const readers$3 = {
		V1: (icon) => asType(attributeOf(icon, "data-test-reactions-icon-type")) ?? typeOfFile(icon) ?? asType(iconClass.exec(attributeOf(icon, "class"))?.[1]),
		V2: (icon) => typeOfId(icon) ?? typeOfToken(icon)
	};
	function typeOfFile(icon) {
		const file = iconFile.exec(iconSources.map((name) => attributeOf(icon, name)).join(" "))?.[1];
		if (!file) return null;
		return reactionTypes.find((type) => iconFiles[type].split(" ").some((start) => file.startsWith(start))) ?? null;
	}
	function typeOfId(icon) {
		const id = `${icon.id} ${icon.getAttribute("href") ?? attributeOf(icon, "xlink:href")}`;
		return iconStems[iconId.exec(id)?.[1] ?? ""] ?? null;
	}
	function typeOfToken(icon) {
		return icon.localName === "svg" && iconTokens[attributeOf(icon, "data-token-id")] || null;
	}
	/** The raw enum in a translated label: "…, ha reagito con LIKE, immagine". The last one, since a name may hold one. */
	function readReactionInLabel(label) {
		return (label.match(/[A-Z]{4,}/g) ?? []).map(asType).findLast((type) => type !== null) ?? null;
	}
	function asType(text) {
		return reactionTypes.find((type) => type === text) ?? null;
	}

// src/capture/people/find-open-lists.ts
/**
	* Lists open now, chosen by what is in them: never a closed or hidden dialog, the messaging overlay, or a dialog
	* without anything of a reactions or reposts list. `mayBe`: an uncertain dialog is worth a look, since the user has
	* just pressed the reaction counter and this dialog was not there before. `bare`: also look for a list that is no dialog.
	*/
	function findOpenLists(roots, mayBe, bare) {
		const open = findDialogs(roots).map((element) => describe(element, mayBe)).filter((list) => list !== null);
		const certain = open.filter((list) => list.certain);
		if (certain.length > 0) return certain;
		return open.length > 0 || !bare ? open : findBareList(roots);
	}
	/** Dialogs that are open and shown, outermost ones only. */
	function findDialogs(roots) {
		const open = findAll(roots, lists).filter(isOpen);
		return open.filter((each) => !open.some((other) => other !== each && other.contains(each)));
	}
	const hidden$1 = "[aria-hidden=\"true\"], [hidden], dialog:not([open])";
	function isOpen(element) {
		if (element.localName === "dialog" && !element.hasAttribute("open")) return false;
		if (element.closest(hidden$1)) return false;
		return element.closest("[class*=\"msg-overlay\"], [class*=\"msg-thread\"], [class*=\"msg-conversation\"], [class*=\"msg-s-\"]") === null && element.querySelector("[class*=\"msg-overlay\"], [class*=\"msg-thread\"], [class*=\"msg-conversation\"], [class*=\"msg-s-\"]") === null;
	}
	function describe(element, mayBe) {
		if (element.querySelector(`${posts}, ${listedPost}`)) return {
			element,
			kind: "repost",
			stated: readStated(element),
			certain: true
		};
		const certain = isReactorsList(element);
		return certain || mayBe(element) && looksLikeList(element) ? {
			element,
			kind: "reaction",
			stated: readStated(element),
			certain
		} : null;
	}
	function isReactorsList(element) {
		if (element.matches(reactorsList) || element.querySelector(`${reactorsList}, ${reactorRow}`)) return true;
		return findAll(element, "svg, img").some((icon) => readReactionType(icon) !== null && !icon.closest(insideComment)) && (element.querySelector("a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]") !== null || findTabs(element).length > 0);
	}
	/** A dialog that just opened after a counter was pressed: it counts something, or links several people. */
	function looksLikeList(element) {
		return readStated(element) !== null || element.querySelectorAll("a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]").length >= 3;
	}
	/** The row of filters above the list: tabs, or the first group of short buttons that count something. */
	function findTabs(element) {
		const tabs = findAll(element, "[role=\"tab\"]");
		if (tabs.length > 0) return tabs;
		const counted = findAll(element, "button, [role=\"button\"]").filter(isCounted);
		const [first] = counted;
		if (!first || findAll(element, "a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]").some((link) => precedes(link, first))) return [];
		const beside = counted.filter((each) => each.parentElement === first.parentElement);
		if (beside.length > 1) return beside;
		const row = first.parentElement?.parentElement;
		return counted.filter((each) => each === first || row !== element && each.parentElement?.parentElement === row);
	}
	/** "All 70", "45", "70 All reactions": one number and hardly a word. */
	function isCounted(button) {
		const text = textIn(button) || attributeOf(button, "aria-label");
		return text.length <= 26 && /^\P{Nd}{0,18}\p{Nd}[\p{Nd}.,\s]*\p{L}?\P{Nd}{0,6}$/u.test(text);
	}
	/** The "All" tab is the first and counts all the others together. */
	function readStated(element) {
		const counts = findTabs(element).map((tab) => readCount(tab.textContent) ?? readCount(tab.getAttribute("aria-label"))).filter((count) => count !== null);
		return counts.length > 0 ? Math.max(...counts) : null;
	}
	/** No dialog semantics at all: climb from the row of counted tabs with reaction icons to who is listed below. */
	function findBareList(roots) {
		const tabs = findAll(roots, "button, [role=\"tab\"]").filter(isCountedTab);
		for (const tab of tabs) {
			const element = climbToPeople(tab);
			if (element) return [{
				element,
				kind: "reaction",
				stated: readStated(element),
				certain: true
			}];
		}
		return [];
	}
	function isCountedTab(tab) {
		if (closestAcross(tab, `${posts}, ${comments}, ${hidden$1}, ${"[class*=\"msg-overlay\"], [class*=\"msg-thread\"], [class*=\"msg-conversation\"], [class*=\"msg-s-\"]"}`)) return false;
		return readCount(tab.textContent) !== null && tab.querySelector(`${"svg[id$=\"-consumption-ring-small\"], svg[id*=\"-consumption-\"]"}, img`) !== null && readReactionType(tab) !== null;
	}
	function climbToPeople(tab) {
		for (const up of parentsOf(tab)) {
			if (up.matches("body, html, main, [role=\"main\"]") || up.querySelector(`${posts}, ${comments}`)) return null;
			if (findAll(up, "a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]").length > 1) return up;
		}
		return null;
	}

// src/capture/selectors/id-attributes.ts
/** Attributes that may hold a post's id in V2's way. */
	const idAttributes = [
		"id",
		"componentkey",
		"data-testid",
		"data-sdui-anchor-id"
	];
	/** Attributes that hold a post's urn; the rest of V1's ids are comments'. */
	const urnAttributes = ["data-urn", "data-id"];
	const urnParts = "[data-urn], [data-id]:not([data-id*=\"comment\"])";
	/** Parts of a post whose attributes hold its id. */
	const keyedParts = [
		"[id*=\"-replaceable\"], [componentkey*=\"-replaceable\"], [data-testid*=\"-commentList\"]",
		"[componentkey^=\"commentBoxMode-\"], [id^=\"commentBoxMode-\"], [componentkey*=\"ShareUrn(\"]",
		"[data-sdui-anchor-id^=\"feed-header-urn:li:\"], [componentkey*=\"_urn:li:activity:\"], [componentkey^=\"commentBox-\"]"
	].join(", ");
	/** A key of V2's: 18 characters of base64 that are a post's id. */
	const keyedPart = /(?:^|[^A-Za-z0-9])([CE]gsI[A-Za-z0-9+/_-]{14})/;
	const shareUrn = /ShareUrn\(shareId=(\d{15,20})\)/;
	/** An open composer's: base64 with the post's urn in plain text inside. */
	const composerKey = /^commentBox-([A-Za-z0-9+/_-]+)/;
	/** JSON about what is shown, and the post in it. */
	const trackingScope = "data-view-tracking-scope";
	const trackedPost = /updateUrn"?\s*[:=]\s*"?(urn:li:\w+:\d+)/;
	/** Attributes that may hold a comment's urn. */
	const commentAttributes = [
		"data-id",
		"id",
		"componentkey",
		"data-sdui-anchor-id"
	];
	/** The same in parts of a comment: which part, which attribute. */
	const commentKeyedParts = [["[data-sdui-anchor-id^=\"comment-urn:li:comment:\"]", "data-sdui-anchor-id"], ["[componentkey*=\"urn:li:comment:(\"]", "componentkey"]];
	/** Attributes whose change may change what can be read. */
	const watchedAttributes = [
		"href",
		"open",
		"data-urn",
		"data-id",
		"componentkey",
		"aria-hidden",
		"aria-selected"
	];

// src/capture/base/read-post-key.ts
	const kindOfFirstByte = {
		10: "activity",
		18: "ugcPost"
	};
	/**
	* A V2 key's first 18 base64 characters → the post. Thirteen bytes: kind, length, field tag, then the id as a
	* zig-zag varint. Both base64 alphabets occur, so exactly 18 characters are taken, never "up to the dash".
	*/
	function decodePostKey(key) {
		const bytes = decodeBase64(key.slice(0, 18));
		const kind = bytes && kindOfFirstByte[bytes[0] ?? 0];
		if (!bytes || !kind || bytes[1] !== 11 || bytes[2] !== 8) return null;
		const id = readZigZag(bytes.slice(3));
		return id !== null && id > 10n ** 14n && id < 2n ** 63n ? `${kind}:${id}` : null;
	}
	function decodeBase64(text) {
		try {
			return [...atob(text.replace(/-/g, "+").replace(/_/g, "/").padEnd(Math.ceil(text.length / 4) * 4, "="))].map((char) => char.charCodeAt(0));
		} catch {
			return null;
		}
	}
	function readZigZag(bytes) {
		let value = 0n;
		for (const [index, byte] of bytes.entries()) {
			value |= BigInt(byte & 127) << BigInt(7 * index);
			if (byte < 128) return value >> 1n ^ -(value & 1n);
		}
		return null;
	}
	/** The post an attribute of V2's names: a key in it, a share's urn, a composer's base64 urn, or a urn in plain text. */
	function readPostKey(value) {
		const keyed = keyedPart.exec(value)?.[1];
		const decoded = keyed ? decodePostKey(keyed) : null;
		if (decoded) return decoded;
		const share = shareUrn.exec(value)?.[1];
		if (share) return `share:${share}`;
		const composer = composerKey.exec(value)?.[1];
		if (composer) return readComposerKey(composer);
		return /urn:li:(?:activity|ugcPost|share):/.test(value) ? parsePostUrn(value) : null;
	}
	function readComposerKey(body) {
		const bytes = decodeBase64(body.length % 4 === 1 ? body.slice(0, -1) : body);
		const urn = /urn:li:\w+:\d{19}/.exec(String.fromCharCode(...bytes ?? []))?.[0];
		return urn ? parsePostUrn(urn) : null;
	}
	/** The comment an element is, from any attribute that carries its urn. */
	function readCommentKey(element) {
		const own = commentAttributes.map((name) => attributeOf(element, name));
		for (const text of [...own, readTrackingScope(element)]) {
			const key = parseCommentUrn(text);
			if (key) return key;
		}
		for (const [selector, name] of commentKeyedParts) {
			const part = element.querySelector(selector);
			if (part) return parseCommentUrn(attributeOf(part, name));
		}
		return null;
	}
	/** What an element says of itself in plain text: JSON whose content may be a byte array that is JSON again. */
	function readTrackingScope(element) {
		const scope = attributeOf(element, trackingScope);
		return [scope, ...[...scope.matchAll(/\[(\d{1,3}(?:,\s*\d{1,3})+)\]/g)].map(([, bytes = ""]) => String.fromCharCode(...bytes.split(",").map(Number)))].join(" ");
	}

// src/capture/posts/find-cards.ts
/** The posts of a page, outermost elements only, in page order; posts inside dialogs are lists, not posts. */
	function findCards(roots) {
		return roots.flatMap((root) => outermost(findAll(root, posts).filter(isOnPage)).map(toCard));
	}
	function isOnPage(element) {
		if (element.closest(`${lists}, ${insideComment}`)) return false;
		return !element.matches("[data-sdui-screen]") || element.querySelector(screenEvidence) !== null;
	}
	/** Keeps the outer of nested matches, unless the outer one (a whole screen) holds several posts. */
	function outermost(elements) {
		const inner = (outer) => elements.filter((each) => each !== outer && outer.contains(each));
		const screens = elements.filter((each) => each.matches("[data-sdui-screen]") && countTops(inner(each)) > 1);
		const kept = elements.filter((each) => !screens.includes(each));
		return kept.filter((each) => !kept.some((other) => other !== each && other.contains(each)));
	}
	function countTops(elements) {
		return elements.filter((each) => !elements.some((other) => other !== each && other.contains(each))).length;
	}
	function toCard(element) {
		return {
			element,
			generation: detectGeneration(element.parentNode ?? element) ?? "V1",
			aliases: readAliases(element)
		};
	}
	/** The elements of a card that are its own: not a quoted post's. */
	function ownElements(card, selector) {
		return findAll(card, selector).filter((each) => {
			const quoted = each.closest(quotedPost);
			return !quoted || !card.contains(quoted);
		});
	}
	/** As `ownElements`, and not inside a comment either. */
	function postElements(card, selector) {
		return ownElements(card, selector).filter((each) => {
			const comment = each.closest(insideComment);
			return !comment || !card.contains(comment);
		});
	}
	/**
	* A post's ids from every place a page keeps them, the surest first. A post has at most one id of a kind: the
	* first one found stays, a different later one is some other post's.
	*/
	function readAliases(card) {
		return [
			...attributeKeys(card),
			...analyticsKeys(card),
			...partKeys(card),
			...commentKeys(card)
		].reduce((aliases, key) => addAlias(aliases, key), []);
	}
	/** Adds an id unless the post has one of that kind already, or the two times differ by more than a minute. */
	function addAlias(aliases, key) {
		const kind = key.split(":")[0];
		if (aliases.some((each) => each.startsWith(`${kind}:`))) return aliases;
		const first = aliases[0];
		return first && !mintedTogether(first, key) ? aliases : [...aliases, key];
	}
	function mintedTogether(left, right) {
		const [first, second] = [left, right].map((key) => timeOfPost(key, Date.now()));
		return first == null || second == null || Math.abs(first - second) < 6e4;
	}
	function attributeKeys(card) {
		const own = [card, ...postElements(card, urnParts)].flatMap((each) => urnAttributes.map((name) => attributeOf(each, name)));
		const tracked = [card, ...postElements(card, `[${trackingScope}]`)].map(readTrackingScope).join(" ");
		const scope = trackedPost.exec(tracked)?.[1];
		return keysOf([...own.filter((text) => !/comment|aggregate/.test(text)), scope ?? ""]);
	}
	function analyticsKeys(card) {
		return keysOf(postElements(card, analyticsLink).map((link) => attributeOf(link, "href")));
	}
	function partKeys(card) {
		return [card, ...postElements(card, keyedParts)].flatMap((each) => idAttributes.map((name) => attributeOf(each, name))).map(readPostKey).filter((key) => key !== null);
	}
	function commentKeys(card) {
		return ownElements(card, comments).map((each) => readCommentKey(each)?.post).filter((key) => key !== void 0);
	}
	function keysOf(texts) {
		return texts.map((text) => parsePostUrn(decodeLoosely(text))).filter((key) => key !== null);
	}
	/** The cards inside a list of posts. */
	function findInnerCards(list) {
		const elements = findAll(list, posts);
		if (elements.length > 0) return outermost(elements);
		const around = findAll(list, cardParts).map((part) => part.parentElement);
		return [...new Set(around.filter((each) => each !== null))];
	}

// src/capture/selectors/expandable-text.ts
/** V2's words of a post, a comment or a message. */
	const expandableText = "[data-testid=\"expandable-text-box\"]";
	/** What is there for screen readers only, and says a second time what is shown. V2's have hashed classes. */
	const hiddenTwins = ".visually-hidden, .a11y-text, .sr-only";
	/** What unfolds more words; the last is V2's. */
	const textControls = "button, [role=\"button\"], [data-testid=\"expandable-text-button\"]";

// src/capture/base/visible-text.ts
/** LinkedIn's own limits are far lower; a page may say anything. */
	const longest = 6e4;
	/** V2 parts a mention from the words after it by a span of its own, which a scrubbed or trimmed page leaves empty. */
	const emptySpan = "";
	const spaced = /(?<=[\p{L}\p{N}])\ue000+(?=[\p{L}\p{N}])/gu;
	/**
	* The text a reader of the page sees: without the visually hidden twins of V1 and V2, without controls such as
	* "…more", line breaks as `\n`, blanks folded. Empty when the element shows nothing.
	*/
	function visibleText(element) {
		if (!element) return "";
		const parts = [];
		collect(element, parts);
		return fold(parts.join("").replace(spaced, " ").replaceAll(emptySpan, "")).slice(0, longest);
	}
	/** Folds blanks within lines and drops invisible characters; keeps line breaks. */
	function fold(text) {
		return text.replace(/[\u200b\u200e\u200f\ufeff]/g, "").replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
	}
	function collect(node, parts) {
		for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) parts.push((child.nodeValue ?? "").replace(/\s*\n\s*/g, " "));
		else if (child.nodeType === Node.ELEMENT_NODE) collectElement(child, parts);
	}
	function collectElement(element, parts) {
		if (element.localName === "br") parts.push("\n");
		else if (element.localName === "span" && !element.hasChildNodes()) parts.push(emptySpan);
		else if (!isSkipped(element)) {
			const block = isBlock(element);
			if (block && parts.length > 0) parts.push(" ");
			collect(element, parts);
			if (block) parts.push(" ");
		}
	}
	function isSkipped(element) {
		const name = element.localName;
		if (name === "script" || name === "style" || name === "svg" || name === "code") return true;
		return element.matches(".visually-hidden, .a11y-text, .sr-only") || element.matches("button, [role=\"button\"], [data-testid=\"expandable-text-button\"]") || isHiddenTwin(element);
	}
	function isBlock(element) {
		return /^(p|div|li|ul|ol|h[1-6]|section|article|figure)$/.test(element.localName);
	}
	/**
	* V2 hides twins by a hashed class, so they are known by their place: the sibling before an `aria-hidden` element,
	* saying at least the same words ("Ben Ochieng Verified Profile 3rd+" before "Ben Ochieng").
	*/
	function isHiddenTwin(element) {
		const next = element.nextElementSibling;
		if (next?.getAttribute("aria-hidden") !== "true" || element.getAttribute("aria-hidden") === "true") return false;
		const shown = fold(next.textContent ?? "").split(/\s*[•·]/)[0] ?? "";
		return shown !== "" && fold(element.textContent ?? "").startsWith(shown);
	}
	/** The texts of an element's innermost blocks, in order: one entry per line a person would see. */
	function visibleLines(element) {
		const lines = [];
		gatherLines(element, lines);
		return lines.filter((line) => line !== "");
	}
	function gatherLines(element, lines) {
		if ([...element.children].filter((child) => !isSkipped(child) && holdsBlock(child)).length === 0) {
			const spans = [...element.children].filter((child) => visibleText(child) !== "");
			if (spans.length > 1 && touch(spans)) for (const span of spans) gatherLines(span, lines);
			else lines.push(visibleText(element));
			return;
		}
		for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) lines.push(fold(child.nodeValue ?? ""));
		else if (child.nodeType === Node.ELEMENT_NODE && !isSkipped(child)) gatherLines(child, lines);
	}
	function holdsBlock(element) {
		return isBlock(element) || element.querySelector("p, div, li, h1, h2, h3, h4, h5, h6") !== null;
	}
	/** True when inline neighbours would run together: then a style puts them on lines of their own. */
	function touch(spans) {
		const loose = [...(spans[0]?.parentElement)?.childNodes ?? []].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "");
		const texts = spans.map((span) => (span.textContent ?? "").replace(/[\u200b\ufeff]/g, ""));
		return !loose && texts.some((text, index) => index > 0 && !/\s$/.test(texts[index - 1] ?? "") && !/^[\s,.;:)]/.test(text));
	}

// src/capture/posts/read-counts.ts
	const unknown$1 = {
		reactions: null,
		comments: null,
		reposts: null
	};
	/** The counts a card states; 0 only where the page proves it, null where it does not say. */
	function readCounts(card) {
		return tryGenerations(readers$2, card.element) ?? unknown$1;
	}
	const readers$2 = {
		V1: readCountsV1,
		V2: readCountsV2
	};
	/** The control that opens the post's reactions; null when there is none. */
	function findReactionCounter(card) {
		const marked = postElements(card, reactionCounter)[0];
		if (marked) return marked;
		return postElements(card, `${"svg[id$=\"-consumption-ring-small\"], svg[id*=\"-consumption-\"]"}, ul[role="presentation"]`).find((each) => !each.closest(reactorStrip))?.closest("a, button, [role=\"button\"]") ?? null;
	}
	/** V1: a block of counts, or the proof that there is none (an action bar without `--has-social-counts`). */
	function readCountsV1(card) {
		const [block] = postElements(card, countsV1.block);
		if (block) return readBlock(block);
		const [bar] = postElements(card, countsV1.bar);
		if (!bar) return null;
		return bar.matches(countsV1.barWithCounts) ? unknown$1 : {
			reactions: 0,
			comments: 0,
			reposts: 0
		};
	}
	function readBlock(block) {
		const items = findAll(block, countsV1.item);
		const isComments = (item) => item.matches(countsV1.comments);
		const isReactions = (item) => item.querySelector(reactionCounter) !== null || countsV1.reactions.test(item.className);
		const counter = findReactionCounter(block);
		const reposts = items.find((item) => !isComments(item) && !isReactions(item) && !item.querySelector("li"));
		return {
			reactions: counter ? readReactionsText(counter) : 0,
			comments: countOf(items.find(isComments)),
			reposts: countOf(reposts)
		};
	}
	/** A missing counter beside others is a zero; one that is there and says no number is unknown. */
	function countOf(item) {
		if (!item) return 0;
		const label = attributeOf(item.querySelector("[aria-label]"), "aria-label");
		return readCount(visibleText(item)) ?? readCount(item.textContent) ?? readCount(label);
	}
	/**
	* How many reactions a counter states: a bare number, a text that starts with one, or "NAME and 669 others", which
	* is one more than its number. "NAME" alone says nothing safe.
	*/
	function readReactionsText(counter) {
		const bare = [...leavesOf(counter).map(visibleText), ...ownTexts(counter)].find((text) => text !== "" && isBareCount(text));
		if (bare) return readCount(bare);
		return readCountOrOthers(visibleText(counter) || textIn(counter.querySelector("[aria-hidden=\"true\"]")) || textIn(counter));
	}
	/** "70 reactions" says 70; "Studio 54 and 12 others", or "3M and 12 others", says 13; "Studio 54" says nothing. */
	function readCountOrOthers(text) {
		const last = readLastCount(text);
		if (/^\P{L}{0,2}\p{Nd}/u.test(text) && readCount(text) === last) return last;
		return last === null || /\p{Nd}$/u.test(text) ? null : last + 1;
	}
	function ownTexts(element) {
		return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => (node.nodeValue ?? "").trim());
	}
	/** V2: numbers in a row of their own, or inside the action bar's buttons. */
	function readCountsV2(card) {
		const bar = findActionBar(card);
		if (!bar) return null;
		const counter = findReactionCounter(card);
		const row = readRow(card, bar, counter);
		const named = (selector) => countIn(postElements(card, selector)[0]);
		return {
			reactions: (counter ? readReactionsText(counter) : null) ?? countIn(bar.like) ?? (counter ? null : 0),
			comments: countIn(bar.comment) ?? named(countsV2.comments) ?? row.comments ?? 0,
			reposts: countIn(bar.repost) ?? named(countsV2.reposts) ?? row.reposts ?? 0
		};
	}
	/** The bar's buttons by their icons; without icons by their order: react, menu, comment, repost. */
	function findActionBar(card) {
		const button = (icon) => postElements(card, icon)[0]?.closest("button, [role=\"button\"], a") ?? void 0;
		const comment = button(countsV2.commentIcon) ?? postElements(card, countsV2.commentButton)[0];
		if (comment) return {
			comment,
			like: button(countsV2.likeIcon),
			repost: button(countsV2.repostIcon)
		};
		const bar = postElements(card, "ul[role=\"presentation\"]")[0]?.closest("a")?.parentElement;
		const [like, , third, repost] = bar ? findAll(bar, "button") : [];
		return third ? {
			comment: third,
			like,
			repost
		} : null;
	}
	function countIn(element) {
		if (!element) return null;
		const text = visibleLines(element).join(" ") || (element.textContent ?? "");
		return readCount(bareOf(element) ?? text);
	}
	function bareOf(element) {
		return leavesOf(element).map(textIn).find(isBareCount) ?? null;
	}
	/** The counts between the text and the action bar: a button says comments, a link says reposts. */
	function readRow(card, bar, counter) {
		const entries = postElements(card, "[role=\"button\"], a, button").filter((each) => isRowEntry(each, card, bar, counter));
		const comments = entries.find((each) => each.localName !== "a") ?? (entries.length > 1 ? entries[0] : void 0);
		const reposts = entries.filter((each) => each !== comments).at(-1);
		return {
			comments: comments ? countText(comments) : null,
			reposts: reposts ? countText(reposts) : null
		};
	}
	function isRowEntry(element, card, bar, counter) {
		if (element === counter || counter?.contains(element) || element.contains(bar.comment)) return false;
		if (/\/(in|company|analytics)\//.test(attributeOf(element, "href"))) return false;
		const text = textIn(element);
		if (text.length > 40 || readCount(text) === null || element.closest("[data-testid=\"expandable-text-box\"]")) return false;
		return follows(counter ?? postElements(card, "[data-testid=\"expandable-text-box\"]")[0] ?? postElements(card, "h2")[0], element) && follows(element, bar.comment) && !bar.like?.contains(element);
	}
	function countText(element) {
		return readCount(bareOf(element) ?? element.textContent);
	}
	/** True when `later` comes after `earlier` in the page and is not inside it. */
	function follows(earlier, later) {
		return earlier !== void 0 && precedes(earlier, later) && !earlier.contains(later);
	}

// src/capture/page/opener.ts
/** How long after a press a list may take to open, ms. */
	const openerLasts = 2e4;
	/** What a press on `target` may open; null for presses beside every control and inside an open list. */
	function readOpener(target, now) {
		if (!closestAcross(target, "a, button, [role=\"button\"], [role=\"link\"], li, img, svg") || closestAcross(target, lists)) return null;
		const comment = closestAcross(target, insideComment);
		const card = outermostCard(target);
		const isReactions = (card && !comment ? findReactionCounter(card) : null)?.contains(target) === true || closestAcross(target, reactorStrip) !== null;
		return {
			aliases: card ? readAliases(card) : [],
			inComment: comment !== null,
			isReactions,
			at: now
		};
	}
	/** The outermost post around, but not a whole screen around a post. */
	function outermostCard(target) {
		let card = closestAcross(target, posts);
		for (const up of card ? parentsOf(card) : []) {
			if (up.matches("[data-sdui-screen]") && up.matches(posts)) break;
			if (up.matches(posts)) card = up;
		}
		return card;
	}

// src/capture/page/find-owner.ts
/**
	* The owner of a list that has just opened. The pressed counter decides; where no press was seen (the page was
	* already open), the number the list states must fit exactly one own post and no comment.
	*/
	function findOwner(list, opener, own, roots, now) {
		if (opener && now - opener.at < 2e4) {
			if (opener.inComment) return { of: "comment" };
			if (opener.isReactions && list.kind === "repost") return { of: "unknown" };
			const pressed = own.find((post) => post.aliases.some((key) => opener.aliases.includes(key)));
			if (pressed) return {
				of: "post",
				post: pressed
			};
			if (opener.aliases.length > 0) return { of: "someone-else" };
		}
		if (list.kind === "repost") return { of: "unknown" };
		return ownerByNumber(list, own, roots);
	}
	function ownerByNumber(list, own, roots) {
		if (own.length === 0) return { of: "someone-else" };
		const fitting = list.stated === null ? [] : own.filter((post) => post.stated.reactions === list.stated);
		const [post] = fitting;
		const mayBeComments = list.stated !== null && commentCounts(roots).includes(list.stated);
		return fitting.length === 1 && post && !mayBeComments ? {
			of: "post",
			post
		} : { of: "unknown" };
	}
	/** The reaction counts comments state: a list of that size may be one of theirs. */
	function commentCounts(roots) {
		return findAll(findAll(roots, comments), commentCounters).map((each) => readCount(each.textContent)).filter((count) => count !== null);
	}

// src/capture/base/to-engagement.ts
/** One engagement; what the page does not say of it is null. */
	function toEngagement(kind, person, facts = {}) {
		return {
			person,
			kind,
			reaction: null,
			text: null,
			commentId: null,
			parentCommentId: null,
			at: null,
			...facts
		};
	}

// src/capture/people/list-order.ts
/**
	* Tells hidden members apart although they have no link: by their neighbours. A list that drops or rewrites rows
	* shows itself in windows; each run of hidden rows between two linked ones is counted once, however often it passes.
	*/
	function createListOrder() {
		const between = /* @__PURE__ */ new Map();
		const openEnd = /* @__PURE__ */ new Map();
		const openStart = /* @__PURE__ */ new Map();
		let started = false;
		/** Takes in what the list shows now, top to bottom. `fromTop`: the first row is the list's first. */
		function addWindow(rows, fromTop) {
			if (rows.length === 0) return;
			let previous = fromTop || !started ? "^" : null;
			let count = 0;
			for (const row of rows) if (row === null) count += 1;
			else {
				close(previous, row, count);
				previous = row;
				count = 0;
			}
			if (previous && count > 0) openEnd.set(previous, Math.max(count, openEnd.get(previous) ?? 0));
			started = true;
		}
		function close(previous, next, count) {
			if (previous) {
				const before = between.get(previous);
				if (!before || before.next === next || count > before.count) between.set(previous, {
					next,
					count
				});
			} else if (count > 0) openStart.set(next, Math.max(count, openStart.get(next) ?? 0));
		}
		/** One key per hidden row, the same for the same neighbours. `settled`: count runs with one known neighbour too. */
		function hiddenKeys(settled) {
			const keys = [...between].flatMap(([previous, { count }]) => numbered(`after ${previous}`, count));
			const closedBy = new Set([...between.values()].map(({ next }) => next));
			const tails = [...openEnd].filter(([previous]) => !between.has(previous));
			const heads = settled ? [...openStart].filter(([next]) => !closedBy.has(next)) : [];
			return [
				...keys,
				...tails.flatMap(([previous, count]) => numbered(`after ${previous}`, count)),
				...heads.flatMap(([next, count]) => numbered(`before ${next}`, count))
			];
		}
		return {
			addWindow,
			hiddenKeys
		};
	}
	function numbered(base, count) {
		return Array.from({ length: count }, (_, index) => `${base} #${index + 1}`);
	}

// src/capture/base/read-degree.ts
/**
	* The degree in a slot that holds nothing else: "• 2nd", "3° e oltre", "2次". Null for "• You", "Following" and
	* everything without a single digit 1–3: the words around it are translated, the digit is not.
	*/
	function readDegree(slot) {
		const text = westernDigits(slot ?? "");
		if (text.length > 60) return null;
		const runs = text.match(/\d+/g) ?? [];
		const unique = [...new Set(runs)];
		return unique.length === 1 ? asDegree(unique[0]) : null;
	}
	/** The degree behind a bullet in a longer line: "Ana Petrov • 2nd Head of Quality". */
	function readDegreeAfterBullet(line) {
		return asDegree(/[•·]\s*([123])(?!\d)/.exec(westernDigits(line))?.[1]);
	}
	/**
	* The degree at the end of a hidden twin, after the name: "Ben Ochieng Verified Profile 3rd+". The name goes first,
	* since a name may end in a digit.
	*/
	function readDegreeAtEnd(twin, name) {
		const rest = twin.startsWith(name) ? twin.slice(name.length) : twin;
		const tail = westernDigits(rest).slice(-24);
		return asDegree(/(?:^|[\s,•·])([123])(?!\d)[^\d]{0,16}$/.exec(tail)?.[1]);
	}
	function asDegree(digit) {
		if (digit === "1") return 1;
		if (digit === "2") return 2;
		return digit === "3" ? 3 : null;
	}

// src/leads/people/profile-link.ts
/** `ACoAA…` (LinkedIn) and `ACwAA…` (Sales Navigator): opaque, case-sensitive, never a vanity. */
	const memberId = /^A[A-Z][a-z]AA[\w-]{2,}$/;
	const organisationKinds = /* @__PURE__ */ new Set([
		"company",
		"school",
		"showcase"
	]);
	/**
	* Reads any form of profile link: full, relative, country host, mobile, percent-encoded, with
	* `?miniProfileUrn=`. Answers null for everything that names nobody: posts, `/in/me`, other hosts,
	* other schemes, malformed escapes, dot segments.
	*/
	function parseProfileLink(href) {
		const url = parseLinkedInUrl(href);
		if (!url || hasDotSegment(href)) return null;
		const segments = readSegments(url.pathname);
		if (!segments) return null;
		const [kind, slug, salesId] = withoutPrefix(segments);
		if (!isSlug(slug)) return null;
		if (kind === "in") return personLink(slug, url);
		if (kind === "sales" && (slug === "lead" || slug === "people") && salesId) return salesLink(salesId);
		if (kind && organisationKinds.has(kind)) return {
			keys: [`org:${kind}/${slug.toLowerCase()}`],
			isOrganisation: true,
			isSelf: false
		};
		return null;
	}
	/** A LinkedIn url from an absolute, host-relative or scheme-less link; null for any other host or scheme. */
	function parseLinkedInUrl(href) {
		const text = href.trim();
		const absolute = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : looksLikeHost(text) ? `https://${text}` : text;
		let url;
		try {
			url = new URL(absolute, "https://www.linkedin.com/");
		} catch {
			return null;
		}
		return (url.protocol === "https:" || url.protocol === "http:") && /^([\w-]+\.)?linkedin\.com$/i.test(url.hostname) ? url : null;
	}
	function looksLikeHost(text) {
		return /^([\w-]+\.)?linkedin\.com\//i.test(text);
	}
	/** Decoded, NFC path segments without empty ones; null when an escape is malformed or a dot segment hides. */
	function readSegments(pathname) {
		try {
			const segments = pathname.split("/").filter(Boolean).map((part) => decodeURIComponent(part).normalize("NFC"));
			return segments.some((part) => part === "." || part === ".." || /[/\\]/.test(part)) ? null : segments;
		} catch {
			return null;
		}
	}
	/** Parsing a url resolves `..` away, so dots are looked for in the link as written. */
	function hasDotSegment(href) {
		return href.replace(/[\t\n\r]/g, "").replace(/[?#].*$/s, "").split(/[/\\]/).some((part) => /^(\.|%2e){1,2}$/i.test(part));
	}
	/** Something that can name somebody: vanities have up to 100 characters and no blanks. */
	function isSlug(slug) {
		return slug !== void 0 && slug.length <= 200 && !/[\s\p{Cc}]/u.test(slug);
	}
	/** Drops the mobile prefixes `/mwlite/in/…`, `/m/in/…` and the feed's `/preload/…`. */
	function withoutPrefix(segments) {
		const first = segments[0];
		return first === "mwlite" || first === "m" || first === "preload" ? segments.slice(1) : segments;
	}
	function personLink(slug, url) {
		if (slug.toLowerCase() === "me") return null;
		const keys = memberId.test(slug) ? [`urn:${slug}`] : [`in:${slug.toLowerCase().normalize("NFC")}`];
		const urn = /fsd?_(?:mini)?[pP]rofile:([\w-]+)/.exec(url.searchParams.get("miniProfileUrn") ?? "")?.[1];
		const id = urn && isMemberId(urn) ? `urn:${urn}` : null;
		if (id && !keys.includes(id)) keys.push(id);
		return {
			keys,
			isOrganisation: false,
			isSelf: url.searchParams.get("isSelfProfile") === "true"
		};
	}
	/** True for ids as `fsd_profile` urns carry them: an upper-case A first, and long enough to be one. */
	function isMemberId(text) {
		return /^A[\w-]{5,}$/.test(text);
	}
	/** `/sales/lead/ACwAA…,NAME_SEARCH,token`: the part before the first comma is stable. */
	function salesLink(slug) {
		const id = slug.split(",")[0] ?? "";
		return memberId.test(id) ? {
			keys: [`urn:${id}`],
			isOrganisation: false,
			isSelf: false
		} : null;
	}

// src/leads/records/person.ts
	const personKeySchema = /* @__PURE__ */ formed(/^(in|urn|org):\S[^\n\r]{0,400}$/);
	/** A key of a person, never of an organisation. */
	const memberKeySchema = /* @__PURE__ */ formed(/^(in|urn):\S[^\n\r]{0,400}$/);
	/** 1 = connected, 2 = shares a connection, 3 = everyone else (LinkedIn's "3rd+"). */
	const degreeSchema = picklist([
		1,
		2,
		3
	]);
	/** A person as one page shows them. `null` means the page does not say, never "none". */
	const seenPersonSchema = object({
		/** Every key of theirs: `in:<vanity>`, `urn:<member id>` or `org:<kind>/<slug>`. */
		keys: pipe(/* @__PURE__ */ listUpTo(personKeySchema, 20), minLength(1)),
		/** As pages show it. */
		name: /* @__PURE__ */ textUpTo(200),
		/** True when the name was worked out from a link or a label and any shown name is better. */
		nameIsGuess: boolean(),
		/** What they call themselves; null = no page said. */
		headline: nullable(/* @__PURE__ */ textUpTo(500)),
		/** 1 = connected, 2 = shares a connection, 3 = everyone else. */
		degree: nullable(degreeSchema),
		/** A company or school, not a person. */
		isOrganisation: boolean()
	});
	/** What somebody called themselves, and until when. */
	const oldHeadlineSchema = object({
		/** The headline. */
		text: /* @__PURE__ */ textUpTo(500),
		/** When a page first showed another one. Epoch ms. */
		until: /* @__PURE__ */ time()
	});
	/** Somebody who reacted, commented or reposted. Facts only: what the user decided about them is in `outreach`. */
	const personSchema = /* @__PURE__ */ extended(seenPersonSchema, {
		/** The first key they were stored with. */
		id: /* @__PURE__ */ personId(),
		/** Every key of theirs: `in:<vanity>`, `urn:<member id>` or `org:<kind>/<slug>`. */
		keys: /* @__PURE__ */ listUpTo(personKeySchema, 1e3),
		/** When a page showed them first. Epoch ms. */
		firstSeenAt: /* @__PURE__ */ time(),
		/** When a page last showed something new of them. Epoch ms. */
		lastSeenAt: /* @__PURE__ */ time(),
		/** What they called themselves before, and when a page first showed something else; newest first, ten at most. */
		headlines: exactOptional(/* @__PURE__ */ listUpTo(oldHeadlineSchema, 10)),
		/** When their page first showed the user's invitation as not answered yet; gone once it shows none. Epoch ms. */
		invitedSeenAt: exactOptional(/* @__PURE__ */ time())
	});
	/** Whose posts count: the account holder and the pages they say they run. */
	const selfSchema = object({
		/** Every key of theirs. */
		keys: /* @__PURE__ */ listUpTo(personKeySchema, 100),
		/** Their name; null = no page said. */
		name: nullable(/* @__PURE__ */ textUpTo(200)),
		/** `page`: recognised on LinkedIn; `typed`: the user pasted their profile link, which wins. */
		source: picklist(["page", "typed"]),
		/** Organisations (`org:…`) whose posts also count as the user's own. */
		pages: /* @__PURE__ */ listUpTo(personKeySchema, 100)
	});
	/** Who is signed in, as a page tells it. */
	const seenSelfSchema = object({
		/** Every key the page shows for them. */
		keys: pipe(/* @__PURE__ */ listUpTo(memberKeySchema, 20), minLength(1)),
		/** Their name; empty = the page does not say. */
		name: /* @__PURE__ */ textUpTo(200)
	});
	/** True when any key names the same person. */
	function shareKey(left, right) {
		return left.some((key) => right.includes(key));
	}

// src/capture/base/read-profile-link.ts
	const parsed = /* @__PURE__ */ new Map();
	/** Whom a link element names; null for links to anything else. Remembers what it parsed: lists repeat links. */
	function readProfileLink(link) {
		const href = attributeOf(link, "href");
		if (!href) return null;
		const before = parsed.get(href);
		if (before !== void 0) return before;
		if (parsed.size > 5e3) parsed.clear();
		const read = parseProfileLink(href);
		parsed.set(href, read);
		return read;
	}
	/** Those that name somebody. */
	function readProfileLinks(links) {
		return links.map(readProfileLink).filter((link) => link !== null);
	}
	/** All keys that several links to one person give together; vanities before member ids, without doubles. */
	function joinKeys(links) {
		return [...new Set(links.flatMap((link) => link.keys))].sort((left, right) => Number(left.startsWith("urn:")) - Number(right.startsWith("urn:")));
	}
	/** The keys of whom the first link names, with those of the others that name them too. */
	function keysOfFirst(links) {
		return joinKeys(links.filter((link) => shareKey(link.keys, links[0]?.keys ?? [])));
	}
	/** True when the keys are an organisation's. */
	function isOrganisation(keys) {
		return keys.some((key) => key.startsWith("org:"));
	}

// src/leads/text/strip-bidi.ts
/**
	* Marks that turn text around or hide in it: a name with one could pass for another on screen. The joiners
	* U+200C and U+200D stay, since Persian, Indic scripts and emoji need them; so do tabs and line breaks.
	*/
	const hidden = /(?![\t\n\r])[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
	/** Text without bidi overrides, zero-width spaces and control characters; trimmed. */
	function stripBidi(text) {
		return text.replace(hidden, "").trim();
	}

// src/capture/base/to-person.ts
/** A person as a page shows them; where it shows no name, the link has to do. */
	function toPerson(keys, link, words) {
		const name = stripBidi(words.name);
		return {
			keys,
			name: name || guessName(link),
			nameIsGuess: name === "" || words.isGuess === true,
			headline: words.headline || null,
			degree: words.degree,
			isOrganisation: link.isOrganisation
		};
	}
	/** What an organisation has of it. */
	function namedOnly(words) {
		return {
			...words,
			headline: "",
			degree: null
		};
	}
	/** Words of a name as a vanity would spell them; initials are left out, any vanity holds them. */
	function foldName(text) {
		return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1);
	}
	/** "ana-petrov-12ab" → "Ana Petrov": better than nothing until a page shows the name. */
	function guessName(profile) {
		return (profile.keys.find((key) => !key.startsWith("urn:"))?.replace(/^(in|org):/, "").split("/").at(-1) ?? "").split("-").filter((word) => word !== "" && !/\d/.test(word)).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
	}

// src/capture/base/read-person-row.ts
/** A person or organisation from a row of a list; null when the row links nobody. */
	function readPersonRow(row) {
		const links = findAllWithin(row, profileLinks);
		const read = readProfileLinks(links);
		const first = read[0];
		if (!first) return null;
		const keys = joinKeys(read.filter((link) => link.isOrganisation === first.isOrganisation));
		const words = tryGenerations(readers$1, row, links[0] ?? row, first) ?? nobody$1;
		return toPerson(keys, first, first.isOrganisation ? namedOnly(words) : words);
	}
	const nobody$1 = {
		name: "",
		headline: "",
		degree: null
	};
	const readers$1 = {
		V1: readLockup,
		V2: readLines
	};
	/** V1: an entity lockup with a part for each. */
	function readLockup(row) {
		const part = (name) => row.querySelector(lockupPart(name));
		const title = part("title");
		if (!title) return null;
		const badge = part("degree") ?? part("badge");
		return {
			name: nameIn(title),
			headline: visibleText(part("caption") ?? part("subtitle")),
			degree: readDegree(visibleText(badge)) ?? readDegree(badge?.textContent) ?? readDegreeAfterBullet(visibleText(title))
		};
	}
	/** A name inside its element: the `aria-hidden` twin where there is one, up to the bullet before the degree. */
	function nameIn(element) {
		return beforeBullet(findAll(element, "[aria-hidden=\"true\"]").map(visibleText).find((text) => /\p{L}/u.test(text)) ?? visibleText(element));
	}
	function beforeBullet(text) {
		return (text.split(/\s*[•·]\s/)[0] ?? "").replace(/\s*[•·]$/, "").trim();
	}
	/** V2: lines in separate nodes ("Ana", "• 2nd", "Head of Quality"), or all in one. */
	function readLines(row, link, profile) {
		const lines = visibleLines(row).filter((line) => !/^[•·]$/.test(line));
		const twin = fold(attributeOf(row.querySelector("[aria-label]"), "aria-label"));
		if (lines.length <= 1) return readFlatLine(lines[0] ?? visibleText(link), row, profile);
		const [first = "", ...rest] = lines;
		if (/[•·]\s*\S/.test(first) && !isDegreeLine(first)) {
			const split = readFlatLine(first, row, profile);
			return {
				...split,
				headline: split.headline || rest.filter((line) => !isDegreeLine(line))[0] || ""
			};
		}
		const slot = rest.find(isDegreeLine);
		const headline = rest.find((line) => line !== slot && line !== first && !isCount(line)) ?? "";
		return {
			name: beforeBullet(first),
			headline,
			degree: readDegree(slot) ?? readDegreeAtEnd(twin, beforeBullet(first))
		};
	}
	/** "• 2nd", "2次", "• Following": a bullet in front, or a short text around one digit. */
	function isDegreeLine(line) {
		return /^[•·]/.test(line) || line.length <= 14 && /^\(?[123]\s?(st|nd|rd|°|º|ª|er|re|e|ème|\.|次|-й|-я)/.test(line) && readDegree(line) !== null;
	}
	function isCount(line) {
		return /^\d+$/.test(line);
	}
	const degreeWord = /^[123](?:st|nd|rd|th|°|º|ª|er|re|ème|e|\.|次|촌|-й|-я|-го)?\+?(?:以上)?(?:\s(?:e oltre|et \+|et plus|o más|ou mais|en \+))?(?=\s|$)\+?/;
	/** Words seen in the place of a degree. */
	const followingWord = /^(Following|Già segui|Suivi|You|Tu)(?=\s|$)/;
	/** One text for all: "Ana Petrov • 2nd Head of Quality at Northwind". */
	function readFlatLine(line, row, profile) {
		const at = /\s*[•·]\s*(?=[123](?!\d)|Following|Già segui|Suivi|You\b|Tu\b)/.exec(line) ?? /\s+[•·]\s+/.exec(line);
		if (!at) return readBareLine(line, row, profile);
		const rest = line.slice(at.index + at[0].length);
		const headline = rest.replace(degreeWord, "").replace(followingWord, "").trim();
		return {
			name: line.slice(0, at.index).trim(),
			headline,
			degree: readDegreeAfterBullet(`• ${rest}`)
		};
	}
	/**
	* One text without a bullet, so nothing parts name and headline: the name is what the picture's label repeats, else
	* what the link's vanity repeats, else what is in the first script. All but the label are guesses.
	*/
	function readBareLine(line, row, profile) {
		if (profile.isOrganisation) return {
			...nobody$1,
			name: line.replace(/\s[\p{Nd}.,\s]+\s?\P{Nd}*$/u, ""),
			isGuess: true
		};
		const words = line.split(" ");
		const split = (count, isGuess) => ({
			name: words.slice(0, count).join(" "),
			headline: words.slice(count).join(" "),
			degree: null,
			isGuess
		});
		const label = findAll(row, "img[alt], [aria-label]").map((each) => attributeOf(each, "alt") || attributeOf(each, "aria-label")).join(" ");
		const inLabel = words.findLastIndex((_, index) => label.includes(words.slice(0, index + 1).join(" ")));
		if (inLabel >= 0) return split(inLabel + 1, false);
		const slug = (profile.keys.find((key) => key.startsWith("in:")) ?? "").slice(3);
		const inSlug = words.slice(0, 6).findLastIndex((word) => foldName(word).some((part) => slug.includes(part)));
		if (inSlug >= 0) return split(inSlug + 1, true);
		const other = words.findIndex((word) => scriptOf(word) !== null && scriptOf(word) !== scriptOf(words[0] ?? ""));
		return other > 0 ? split(other, true) : {
			...nobody$1,
			name: line,
			isGuess: true
		};
	}
	const scripts$1 = [
		"Latin",
		"Cyrillic",
		"Greek",
		"Arabic",
		"Hebrew",
		"Devanagari",
		"Hangul",
		"Thai"
	];
	/** The script of a word's first letter; Han and Kana count as one, since Japanese names mix them. */
	function scriptOf(word) {
		const letter = /\p{L}/u.exec(word)?.[0];
		if (!letter) return null;
		return scripts$1.find((script) => new RegExp(`\\p{Script=${script}}`, "u").test(letter)) ?? "other";
	}

// src/capture/people/read-reaction-rows.ts
/**
	* The rows in an open reactions list, as far as they are in the page now. Where most rows have no link, they are
	* not hidden members but rows of an unknown form: then only the linked ones are returned and `doubtful` is true.
	*/
	function readReactionRows(list) {
		const elements = findRows(list);
		const selected = readSelectedType(list);
		const rows = elements.map((element) => toRow(element, selected));
		const linked = rows.filter((row) => row.person !== null);
		const unlinked = rows.length - linked.length;
		const doubtful = linked.length === 0 ? unlinked > 1 : unlinked >= 5 && unlinked > linked.length;
		return {
			rows: doubtful ? linked : rows,
			doubtful
		};
	}
	const readBefore$1 = /* @__PURE__ */ new WeakMap();
	/** A row is read again only when its words, its link or the chosen tab changed: recycled lists rewrite their elements. */
	function toRow(element, selected) {
		const link = element.matches("a") ? element : element.querySelector(profileLinks);
		const pictures = findAll(element, "img, svg").length;
		const signature = `${attributeOf(link, "href")}|${element.textContent}|${pictures}|${selected}`;
		const before = readBefore$1.get(element);
		if (before?.signature === signature) return before.row;
		const row = {
			element,
			person: readPersonRow(element),
			reaction: readReactionType(element) ?? selected
		};
		readBefore$1.set(element, {
			signature,
			row
		});
		return row;
	}
	/** The rows of the first form that links anybody. */
	function findRows(list) {
		let unlinked = [];
		for (const find of Object.values(finders)) {
			const rows = find(list) ?? [];
			if (rows.some((row) => findAllWithin(row, "a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]").length > 0)) return rows;
			if (unlinked.length === 0) unlinked = rows;
		}
		return unlinked;
	}
	/** V1 has row elements; on V2 a row is the widest element around a link that holds no other person's link. */
	const finders = {
		V1: (list) => findAll(list, reactorRow).filter(isRowV1),
		V2: (list) => rowsByLinks(list)
	};
	function isRowV1(row) {
		return textIn(row) !== "" && (row.querySelector("a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]") !== null || !isFurniture(row));
	}
	/** Buttons, tabs, spinners and headings that stand among rows. */
	function isFurniture(element) {
		const furniture = "[role=\"progressbar\"], [role=\"status\"], [role=\"tab\"], [role=\"tablist\"], [aria-busy=\"true\"], h1, h2, h3, header, form";
		if (element.matches(`${furniture}, button, [role="button"]`) || element.querySelector(furniture)) return true;
		return element.querySelector("button, [role=\"button\"]") !== null && !element.querySelector("img, figure, svg");
	}
	function rowsByLinks(list) {
		const links = findAll(list, profileLinks).flatMap((link) => {
			const key = readProfileLink(link)?.keys[0];
			return key ? [{
				link,
				key
			}] : [];
		});
		const rows = [];
		for (const [index, { link, key }] of links.entries()) {
			if (rows.at(-1)?.contains(link)) continue;
			const before = links.slice(0, index).findLast((each) => each.key !== key);
			const after = links.slice(index + 1).find((each) => each.key !== key);
			rows.push(widestRow(link, list, [before?.link, after?.link]));
		}
		return withHidden(rows, list);
	}
	/** Climbs from a link while neither neighbour's link, nor a hidden member's row, comes into the element. */
	function widestRow(link, list, neighbours) {
		let row = link;
		for (const parent of parentsOf(link, list)) {
			if (neighbours.some((each) => each && parent.contains(each)) || parent.matches("ul, ol, [role=\"list\"], [role=\"listbox\"], [data-component-type=\"LazyColumn\"], [data-testid=\"dialog-content\"], dialog, [role=\"dialog\"]") || besideHidden(parent, row)) break;
			row = parent;
		}
		return row;
	}
	/** True when a sibling of the same make names somebody and links nobody. */
	function besideHidden(parent, row) {
		const picture = "figure, img, svg";
		if (!row.querySelector(picture)) return false;
		return [...parent.children].some((child) => child !== row && child.localName === row.localName && child.querySelector(picture) !== null && looksHidden(child));
	}
	/** Adds the rows without a link that stand between or beside the linked ones. */
	function withHidden(rows, list) {
		const linked = new Set(rows);
		const hidden = [...new Set(rows.map((row) => row.parentElement).filter((parent) => parent !== null))].flatMap((parent) => [...parent.children].filter((child) => !linked.has(child) && list.contains(child) && looksHidden(child)));
		if (hidden.length === 0) return rows;
		const order = (left, right) => precedes(left, right) ? -1 : 1;
		return [...rows, ...hidden].sort(order);
	}
	/** A row that shows a name and links nobody. */
	function looksHidden(element) {
		const text = visibleText(element);
		if (text === "" || text.length > 200 || isBareCount(text)) return false;
		return !element.matches("a[href]") && !element.querySelector("a[href]") && !isFurniture(element);
	}
	/** When the list is filtered to one reaction, the selected tab's icon tells what the rows are. */
	function readSelectedType(list) {
		const tab = list.querySelector("[role=\"tab\"][aria-selected=\"true\"], button[aria-pressed=\"true\"], button[aria-selected=\"true\"]");
		return tab ? readReactionType(tab) : null;
	}

// src/capture/posts/read-post.ts
/** Everything a card says about its post. `self` null = nobody recognised yet. */
	function readPost(card, self, now) {
		const author = readAuthor(card.element);
		const stated = {
			...readCounts(card),
			impressions: readImpressions(card.element),
			membersReached: null
		};
		const text = readPostText(card.element);
		return {
			post: {
				aliases: card.aliases,
				text,
				publishedAt: publishedAt(card, now),
				stated
			},
			author,
			mine: isMine(card.element, author, self)
		};
	}
	/**
	* Own post: (1) it links to its analytics, (2) its author is the signed-in member or a page they run, (3) while
	* nobody is recognised, the author line says "You" in a language where that word was seen. (4) being on one's own
	* activity page and (5) having no follow button prove nothing: shared posts of others stand there too.
	*/
	function isMine(card, author, self) {
		const isPage = isOrganisation(author);
		const ownPage = isPage && self !== null && shareKey(author, self.pages);
		if (postElements(card, "a[href*=\"/analytics/post-summary/\"]").length > 0 && (!isPage || ownPage)) return "analytics-link";
		if (self) return shareKey(author, [...self.keys, ...self.pages]) ? "author-is-self" : null;
		return author.length > 0 && !isPage && saysYou(card) ? "labelled-you" : null;
	}
	/** "• You" (English) and "• Tu" (Italian) are the forms seen in captures. */
	function saysYou(card) {
		const line = textIn(authorBlock(card));
		const label = authorLinks$1(card).map((link) => attributeOf(link, "aria-label")).join(" ");
		return /[•·]\s*(You|Tu)(?![\p{L}])/u.test(`${line} ${label}`);
	}
	/** The author's keys: the first author block of the card, which is the outer one where a post quotes another. */
	function readAuthor(card) {
		return keysOfFirst(readProfileLinks(authorLinks$1(card)));
	}
	function authorBlock(card) {
		return postElements(card, author.V1)[0];
	}
	function authorLinks$1(card) {
		return tryGenerations(linkReaders, card) ?? [];
	}
	const linkReaders = {
		V1: (card) => {
			const block = authorBlock(card);
			return block ? findAll(block, profileLinks) : null;
		},
		V2: (card) => {
			const pictures = postElements(card, author.V2);
			if (pictures.length === 0) return authorLinksV2(card);
			return pictures.map((each) => each.closest("a") ?? each.querySelector("a") ?? each);
		}
	};
	/**
	* V2: links before the text that hold paragraphs or a picture. The social line's links ("Ivo likes this") stand
	* inside a paragraph instead, and its pictures stand before the rule that closes it.
	*/
	function authorLinksV2(card) {
		const text = postElements(card, expandableText)[0];
		const before = postElements(card, profileLinks).filter((link) => !text || precedes(link, text));
		const named = before.find((link) => link.querySelector("p") !== null && !link.closest("p"));
		const loose = before.filter((link) => !link.closest("p"));
		return named ? [named, ...loose] : loose.slice(-1);
	}
	function readPostText(card) {
		for (const selector of Object.values(postTexts).flat()) {
			const text = visibleText(postElements(card, selector)[0]);
			if (text) return text;
		}
		return null;
	}
	function readImpressions(card) {
		for (const link of postElements(card, analyticsLink)) {
			const text = findAll(link, "strong, p, span, div").map(visibleText).find(isBareCount) ?? visibleText(link);
			const label = attributeOf(link.querySelector("[aria-label]") ?? link, "aria-label");
			const count = readCount(text) ?? readCount(label);
			if (count !== null) return count;
		}
		return null;
	}
	/** The time inside the id. An activity's is its own; a ugcPost and a share agree with it to seconds. */
	function publishedAt(card, now) {
		return card.aliases.map((key) => timeOfPost(key, now)).find((time) => time !== null) ?? null;
	}

// src/capture/posts/read-reposts.ts
/**
	* Reposts in an open list, which holds post cards, not people: a plain repost names the reposter in the line above
	* somebody else's post, one with thoughts is the reposter's own post. A card that is the original itself (a viewer,
	* a composer's preview) is passed over. Answers the cards it could not read as well.
	*/
	function readReposts(list, post, now) {
		const found = [];
		const failed = [];
		for (const card of findInnerCards(list)) {
			const repost = readPlain(card) ?? (isOriginal(card, post) ? "original" : readWithThoughts(card, now));
			if (repost === "original") continue;
			if (repost) found.push(repost);
			else failed.push(card);
		}
		return {
			found,
			failed
		};
	}
	/** The line's links: "Ana Petrov reposted this". */
	function readPlain(card) {
		const [link, ...more] = tryGenerations(lineLinks, card) ?? [];
		const profile = link ? readProfileLink(link) : null;
		if (!link || !profile) return null;
		const same = readProfileLinks(more).filter((each) => shareKey(each.keys, profile.keys));
		const words = {
			name: nameIn(link),
			headline: "",
			degree: null
		};
		return toEngagement("repost", toPerson(joinKeys([profile, ...same]), profile, words));
	}
	/** The link of the line above the post first, then whatever may name the same person. */
	const lineLinks = {
		V1: (card) => {
			const [line] = postElements(card, repostLine.V1);
			return line ? findAll(line, profileLinks) : null;
		},
		/** A link inside a paragraph before the author block. */
		V2: (card) => {
			const [text] = postElements(card, expandableText);
			const inline = postElements(card, repostLine.V2).find((link) => !link.querySelector("p") && (!text || !text.contains(link) && precedes(link, text)));
			return inline ? [inline, ...findAll(card, profileLinks)] : null;
		}
	};
	function isOriginal(card, post) {
		return readAliases(card).some((key) => post.aliases.includes(key));
	}
	function readWithThoughts(card, now) {
		const keys = readAuthor(card);
		if (keys.length === 0) return null;
		const own = postElements(card, profileLinks).filter((link) => shareKey(readProfileLink(link)?.keys ?? [], keys));
		const words = tryGenerations(wordReaders, card, own) ?? {
			name: "",
			headline: "",
			degree: null
		};
		const person = toPerson(keys, {
			keys,
			isOrganisation: isOrganisation(keys),
			isSelf: false
		}, words);
		const text = visibleText(postElements(card, repostText)[0]) || null;
		const id = readAliases(card)[0];
		return toEngagement("repost", person, {
			text,
			at: id ? timeOfPost(id, now) : null
		});
	}
	const wordReaders = {
		V1: (card) => {
			const [block] = postElements(card, authorBlock$1.block);
			return block ? blockWords(block) : null;
		},
		V2: (_, own) => linkWords(own)
	};
	function blockWords(block) {
		const title = block.querySelector(authorBlock$1.name);
		return {
			name: title ? nameIn(title) : "",
			headline: visibleText(block.querySelector(authorBlock$1.headline)),
			degree: readDegree(visibleText(block.querySelector(authorBlock$1.degree)))
		};
	}
	function linkWords(links) {
		const slot = findAll(links, "p").map(visibleText).find((line) => /^[•·]/.test(line));
		const named = links.map((link) => link.querySelector("p")).find((each) => each !== null);
		return {
			name: named ? nameIn(named) : "",
			headline: "",
			degree: readDegree(slot)
		};
	}

// src/capture/page/capture-of.ts
/** One capture; what was not seen is empty. `reader` as `readerName` gives it. */
	function captureOf(kind, post, reader, at, facts = {}) {
		return {
			kind,
			post,
			stated: null,
			engagements: [],
			hidden: [],
			problems: [],
			at,
			reader,
			...facts
		};
	}
	/** `read-reactions V2`; without the generation where the page does not tell it. */
	function readerName(reader, generation) {
		return generation ? `${reader} ${generation}` : reader;
	}

// src/capture/page/read-list.ts
	const nothing$1 = {
		captures: [],
		problems: []
	};
	function newSession({ roots }) {
		return {
			order: createListOrder(),
			generation: findGeneration(roots),
			problems: [],
			settled: false
		};
	}
	/** What an open list shows now, if it is a list of one of the user's own posts. */
	function readList(session, moment) {
		const { owner, list } = session;
		if (owner.of === "unknown") return {
			captures: [],
			problems: settle(session, moment, () => unknownOwner(session))
		};
		if (owner.of !== "post") return nothing$1;
		return list.kind === "repost" ? readRepostList(session, owner.post, moment) : readReactionList(session, owner.post, moment);
	}
	/** The problems of a list as of its last settled look. */
	function settle(session, moment, find) {
		if (moment.settled) {
			session.problems = find();
			session.settled = true;
		}
		return session.problems;
	}
	/** A list of reposts, or any list whose counter was not pressed, may be anybody's: say so only of certain ones. */
	function unknownOwner({ list, generation }) {
		if (!list.certain || list.kind === "repost") return [];
		return [problem("list-owner-unknown", "read-reactions", generation, list.stated, null)];
	}
	function readReactionList(session, post, moment) {
		const { list, generation } = session;
		const { rows, doubtful } = readReactionRows(list.element);
		const stated = list.stated ?? post.stated.reactions;
		const engagements = rows.flatMap(({ person, reaction }) => person ? [toEngagement("reaction", person, { reaction })] : []);
		addToOrder(session.order, rows, list.element);
		const unread = doubtful || rows.length === 0 && (stated ?? 0) > 0;
		const problems = settle(session, moment, () => unread ? [problem("rows-unreadable", "read-reactions", generation, stated, list.element)] : []);
		if (rows.length === 0 && problems.length === 0) return nothing$1;
		const own = {
			...post,
			stated: {
				...post.stated,
				reactions: stated
			}
		};
		const hidden = session.order.hiddenKeys(session.settled);
		const reader = readerName("read-reactions", generation);
		const facts = {
			stated,
			engagements,
			hidden,
			problems
		};
		return {
			captures: [captureOf("reaction", own, reader, moment.now, facts)],
			problems
		};
	}
	/** Rows go in from top to bottom as drawn: a list that rewrites its elements keeps them in any order in the page. */
	function addToOrder(order, rows, list) {
		const drawn = rows.some((row) => row.person === null) ? sortByPlace(rows) : rows;
		const top = drawn[0]?.element;
		order.addWindow(drawn.map((row) => row.person?.keys[0] ?? null), top !== void 0 && isAtTop(top, list));
	}
	function sortByPlace(rows) {
		const places = new Map(rows.map((row) => [row, row.element.getBoundingClientRect().top]));
		return [...rows].sort((left, right) => (places.get(left) ?? 0) - (places.get(right) ?? 0));
	}
	function isAtTop(row, list) {
		for (const up of parentsOf(row)) {
			if (up.scrollTop > 4) return false;
			if (up === list) return true;
		}
		return true;
	}
	function readRepostList(session, post, moment) {
		const { list, generation } = session;
		const { found, failed } = readReposts(list.element, post, moment.now);
		const part = failed[0] ?? (found.length === 0 ? list.element : null);
		const problems = settle(session, moment, () => part ? [problem("reposts-unreadable", "read-reposts", generation, post.stated.reposts, part)] : []);
		if (found.length === 0 && problems.length === 0) return nothing$1;
		const reader = readerName("read-reposts", generation);
		const facts = {
			stated: post.stated.reposts,
			engagements: found,
			problems
		};
		return {
			captures: [captureOf("repost", post, reader, moment.now, facts)],
			problems
		};
	}

// src/capture/page/create-list-sessions.ts
/** The lists open in a tab, whose they are, and the control that was pressed last: a page tells that only once. */
	function createListSessions() {
		let opener = null;
		let openAtPress = /* @__PURE__ */ new Set();
		let sessions = /* @__PURE__ */ new Map();
		/** The person pressed something. Dialogs that are open by then did not open because of it. */
		function press(target, roots, now) {
			const next = readOpener(target, now);
			if (!next) return;
			opener = next;
			openAtPress = new Set(findDialogs(roots));
		}
		/** The lists that are open now. `own`: the user's posts on the page. */
		function readLists(moment, own) {
			const pressed = opener?.isReactions === true && isFresh(opener, moment);
			const mayBe = (dialog) => sessions.has(dialog) || pressed && !openAtPress.has(dialog);
			const lists = findOpenLists(moment.roots, mayBe, pressed || sessions.size > 0);
			sessions = new Map(lists.map((list) => [list.element, resume(list, moment, own)]));
			return readSessions([...sessions.values()], moment);
		}
		/** Only the lists known to be open: cheap enough for every paint, so that no row passes unread. */
		function readKnownLists(moment, own) {
			const pressed = opener !== null && isFresh(opener, moment);
			if (sessions.size === 0 && pressed) return readLists(moment, own);
			return readSessions([...sessions.values()], moment);
		}
		/** Who owns a list is asked again as long as nobody does: the post may not have been read when it opened. */
		function resume(list, moment, own) {
			const before = sessions.get(list.element);
			if (before && (before.owner.of === "post" || before.owner.of === "comment")) return {
				...before,
				list
			};
			const owner = findOwner(list, opener, own, moment.roots, moment.now);
			return {
				...before ?? newSession(moment),
				list,
				owner
			};
		}
		/** The post whose list is open, or that was pressed last; null when there is none. */
		function postInHand(own) {
			for (const { owner } of sessions.values()) if (owner.of === "post") return owner.post;
			return own.find((post) => post.aliases.some((key) => opener?.aliases.includes(key))) ?? null;
		}
		return {
			press,
			readLists,
			readKnownLists,
			postInHand
		};
	}
	function isFresh(opener, { now }) {
		return now - opener.at < openerLasts;
	}
	/** What the lists that are still in the page show; `open`: the kind of the user's own one. */
	function readSessions(sessions, moment) {
		const shown = sessions.filter(({ list }) => list.element.isConnected);
		const readings = shown.map((session) => readList(session, moment));
		const mine = shown.find(({ owner }) => owner.of === "post");
		return {
			captures: readings.flatMap(({ captures }) => captures),
			problems: readings.flatMap(({ problems }) => problems),
			open: mine ? mine.list.kind : null
		};
	}

// src/leads/records/post.ts
	const postKeySchema = /* @__PURE__ */ formed(/^(activity|ugcPost|share):\d{1,20}$/);
	/** The same as pages show it. */
	const seenPostKeySchema = /* @__PURE__ */ formed(/^(activity|ugcPost|share):\d{5,20}$/);
	/** What LinkedIn states about a post. `null` = the page did not say; 0 = the page says none. */
	const statedSchema = object({
		/** How many reactions. */
		reactions: nullable(/* @__PURE__ */ count()),
		/** How many comments, replies included. */
		comments: nullable(/* @__PURE__ */ count()),
		/** How many reposts. */
		reposts: nullable(/* @__PURE__ */ count()),
		/** How many impressions. */
		impressions: nullable(/* @__PURE__ */ count()),
		/** How many members reached. */
		membersReached: nullable(/* @__PURE__ */ count())
	});
	/** A post as one page shows it. */
	const seenPostSchema = object({
		/** All its ids. */
		aliases: pipe(/* @__PURE__ */ listUpTo(seenPostKeySchema, 20), minLength(1)),
		/** What it says; null = no page said. LinkedIn allows 3,000 characters. */
		text: nullable(/* @__PURE__ */ textUpTo(8e3)),
		/** When it was published, from its id: `id >> 22`. Epoch ms. */
		publishedAt: nullable(/* @__PURE__ */ time()),
		/** What LinkedIn states about it. */
		stated: statedSchema
	});
	/** What only LinkedIn's analytics workbooks tell about a post. */
	const extraNumbersSchema = object({
		/** How often it was saved. */
		saves: exactOptional(/* @__PURE__ */ amount()),
		/** How often it was sent on. */
		sends: exactOptional(/* @__PURE__ */ amount()),
		/** Who looked at the profile because of it. */
		profileViewers: exactOptional(/* @__PURE__ */ amount()),
		/** Who follows because of it. */
		followersGained: exactOptional(/* @__PURE__ */ amount()),
		/** Clicks on its link. */
		linkClicks: exactOptional(/* @__PURE__ */ amount()),
		/** Of a post's own workbook without clicks, of an aggregate one with them; corrections make it negative at times. */
		engagements: exactOptional(/* @__PURE__ */ amount())
	});
	/** The first and the last day, as their midnights in UTC; null = the workbook does not say. */
	const dayRangeSchema = object({
		/** The first day. Epoch ms. */
		from: nullable(/* @__PURE__ */ time()),
		/** The last day. Epoch ms. */
		to: nullable(/* @__PURE__ */ time())
	});
	/** Numbers of `stated` as a workbook gives them. One that is missing was not told, which is not 0. */
	const toldNumbersSchema = object({
		/** How many reactions. */
		reactions: exactOptional(/* @__PURE__ */ amount()),
		/** How many comments, replies included. */
		comments: exactOptional(/* @__PURE__ */ amount()),
		/** How many reposts. */
		reposts: exactOptional(/* @__PURE__ */ amount()),
		/** How many impressions. */
		impressions: exactOptional(/* @__PURE__ */ amount()),
		/** How many members reached. */
		membersReached: exactOptional(/* @__PURE__ */ amount())
	});
	/** The same, kept on the post. */
	const postReadingSchema = object({
		/** The ids it taught. */
		aliases: /* @__PURE__ */ listUpTo(postKeySchema, 20),
		/** What it states. */
		stated: toldNumbersSchema,
		/** What only workbooks tell. */
		extra: extraNumbersSchema,
		/** The numbers are those of some days only; null = of the post's whole life. */
		range: nullable(dayRangeSchema),
		/** When they were taken; null = nothing tells: then they fill gaps and change nothing. Epoch ms. */
		at: nullable(/* @__PURE__ */ time()),
		/** The file's name. */
		source: /* @__PURE__ */ textUpTo(longest$1),
		/** The imports it came with: `imports.id`. */
		importIds: /* @__PURE__ */ listUpTo(/* @__PURE__ */ idUpTo(500), 1e3)
	});
	/** A number, and when it was told. */
	const toldSchema = object({
		/** The number. */
		value: /* @__PURE__ */ amount(),
		/** When it was told. Epoch ms. */
		at: /* @__PURE__ */ time()
	});
	/** What pages alone state: a reading taken back leaves this. */
	const toldByPagesSchema = object({
		/** How many reactions. */
		reactions: exactOptional(toldSchema),
		/** How many comments, replies included. */
		comments: exactOptional(toldSchema),
		/** How many reposts. */
		reposts: exactOptional(toldSchema),
		/** How many impressions. */
		impressions: exactOptional(toldSchema),
		/** How many members reached. */
		membersReached: exactOptional(toldSchema)
	});
	/** What workbooks told of a post, beside what LinkedIn's pages did. `stated` of the post is worked out from both. */
	const readNumbersSchema = object({
		/** Each workbook's word. */
		readings: /* @__PURE__ */ listUpTo(postReadingSchema, 1e3),
		/** What pages alone state, and when they did. */
		pages: toldByPagesSchema,
		/** What only workbooks tell. */
		extra: extraNumbersSchema,
		/** No page has shown the post yet. */
		onlyFiles: boolean()
	});
	/** A post of the user's own. */
	const postSchema = /* @__PURE__ */ extended(seenPostSchema, {
		/** One of its ids: `activity:N`, `ugcPost:N` or `share:N`. */
		id: postKeySchema,
		/** All its ids. */
		aliases: /* @__PURE__ */ listUpTo(postKeySchema, 1e3),
		/** What it says; null = no page said. */
		text: nullable(/* @__PURE__ */ textUpTo(longest$1)),
		/** Where it is on LinkedIn. */
		url: /* @__PURE__ */ textUpTo(2e3),
		/** How long the user says writing it took. */
		effortMinutes: nullable(/* @__PURE__ */ amount()),
		/** What the user calls it in a few words; absent or null = as its text says. */
		topic: exactOptional(nullable(/* @__PURE__ */ textUpTo(longest$1))),
		/** What analytics workbooks told; absent when none did. */
		numbers: exactOptional(readNumbersSchema),
		/** When a page showed it first. Epoch ms. */
		firstSeenAt: /* @__PURE__ */ time(),
		/** When a page last showed something new of it. Epoch ms. */
		lastSeenAt: /* @__PURE__ */ time()
	});
	const nothingStated = {
		reactions: null,
		comments: null,
		reposts: null,
		impressions: null,
		membersReached: null
	};

// src/capture/people/read-strip.ts
/**
	* V1's inline strip: the first eight to ten reactors of a permalink, in the page without opening anything. It gives
	* link, name and type; no headline and no degree. Names stand inside a translated label, so they are only a guess.
	*/
	function readStrip(card) {
		const links = findAll(findAll(card, reactorStrip), profileLinks);
		const labels = links.map((link) => attributeOf(link, "aria-label"));
		const frame = findFrame(labels);
		return links.flatMap((link, index) => {
			const profile = readProfileLink(link);
			if (!profile) return [];
			const label = labels[index] ?? "";
			const name = nameInLabel(label, frame, profile);
			return [{
				person: toPerson(profile.keys, profile, {
					name,
					headline: "",
					degree: null,
					isGuess: true
				}),
				reaction: readReactionType(link) ?? readReactionInLabel(label)
			}];
		});
	}
	/** Labels of one list differ only by the name and the type, so what all share around the name is the frame. */
	function findFrame(labels) {
		const plain = [...new Set(labels.map(withoutType))];
		const [first = ""] = plain;
		if (plain.length < 2) return {
			prefix: "",
			suffix: ""
		};
		const prefix = plain.reduce((common, label) => sharedStart(common, label), first);
		const suffix = plain.reduce((common, label) => sharedEnd(common, label), first);
		const before = plain.map((label) => label.slice(0, label.length - suffix.length));
		const after = plain.map((label) => label.slice(prefix.length));
		return {
			prefix: turn(wholeWords(turn(prefix), after.map(firstLetter))),
			suffix: wholeWords(suffix, before.map((text) => firstLetter(turn(text))))
		};
	}
	const scripts = [
		"Latin",
		"Cyrillic",
		"Greek",
		"Arabic",
		"Hebrew",
		"Devanagari",
		"Hangul",
		"Han",
		"Hiragana",
		"Katakana"
	];
	/** Two names may end alike ("Petrov", "Metrov"): where the cut runs through a word, the word is the name's. */
	function wholeWords(frame, beside) {
		const script = scripts.find((each) => new RegExp(`^\\p{Script=${each}}`, "u").test(frame));
		if (!script) return frame.replace(/^[\p{M}\p{N}]+/u, "");
		return beside.some((letter) => new RegExp(`\\p{Script=${script}}`, "u").test(letter)) ? frame.replace(new RegExp(`^[\\p{Script=${script}}\\p{M}\\p{N}]+`, "u"), "") : frame;
	}
	function firstLetter(text) {
		return [...text][0] ?? "";
	}
	function withoutType(label) {
		const type = readReactionInLabel(label);
		const at = type ? label.lastIndexOf(type) : -1;
		return at < 0 || !type ? label : `${label.slice(0, at)}\u0000${label.slice(at + type.length)}`;
	}
	function nameInLabel(label, frame, profile) {
		const known = /^View (.+?)[’']s?(?: profile)?, reacted with /.exec(label) ?? /^Link per visualizzare l[’']immagine\s+di (.+), ha reagito con /.exec(label);
		if (known?.[1]) return known[1];
		const plain = withoutType(label);
		if (frame.suffix === "" || !plain.startsWith(frame.prefix) || !plain.endsWith(frame.suffix)) return "";
		const name = plain.slice(frame.prefix.length, plain.length - frame.suffix.length);
		const slug = (profile.keys.find((key) => !key.startsWith("urn:")) ?? "").replace(/^\w+:/, "");
		const missing = (part) => sharedName(part, slug);
		return `${turn(missing(turn(frame.prefix)))}${name}${missing(frame.suffix)}`.trim();
	}
	/** Words two people share ("Ana Petrov", "Ivo Petrov") look like the frame's: those the vanity repeats are the name's. */
	function sharedName(frame, slug) {
		const word = /^\s+(?:[\p{Script=Latin}\p{M}\p{N}'’-]+|[\p{L}\p{M}\p{N}'’-]+)/u.exec(frame)?.[0];
		if (!word) return "";
		return [word, turn(word)].some((each) => foldName(each).some((part) => slug.includes(part))) ? word + sharedName(frame.slice(word.length), slug) : "";
	}
	function sharedStart(left, right) {
		let end = 0;
		while (end < left.length && left[end] === right[end]) end += 1;
		return left.slice(0, end);
	}
	function sharedEnd(left, right) {
		return turn(sharedStart(turn(left), turn(right)));
	}
	function turn(text) {
		return [...text].reverse().join("");
	}

// src/capture/selectors/analytics.ts
/** The figures of a post's analytics page. */
	const analytics = {
		impressions: "#impressionsBreakdown, [componentkey=\"impressionsBreakdown\"]",
		membersReached: "#membersReachedFeature, [componentkey=\"membersReachedFeature\"]",
		membersReachedTile: "#membersReachedFeature",
		tiles: "#impressionsBreakdown, #membersReachedFeature",
		rows: [
			".member-analytics-addon-summary__list-item",
			".member-analytics-addon__cta-item-with-secondary-list-item-title",
			".member-analytics-addon-card__base-card li"
		].join(", ")
	};

// src/capture/posts/read-analytics.ts
/** Asked in this order: the page of one generation may show a figure in the other's way. */
	const figures = {
		V2: {
			impressions: countAround,
			membersReached: countByFeature
		},
		V1: {
			impressions: (roots) => countByLabel(roots, impressionsLabels),
			membersReached: (roots) => countByLabel(roots, membersLabels)
		}
	};
	/** Impressions and members reached on a post's analytics page; null for each figure that is not there. */
	function readAnalytics(roots) {
		return {
			impressions: readFigure("impressions", roots),
			membersReached: readFigure("membersReached", roots)
		};
	}
	function readFigure(name, roots) {
		for (const readers of Object.values(figures)) {
			const count = readers[name](roots);
			if (count !== null) return count;
		}
		return null;
	}
	/** V2: an id inside the tile; the figure is the first bare count in the nearest element around it that has one. */
	function countByFeature(roots) {
		const [feature] = findAll(roots, analytics.membersReached);
		for (const up of feature ? [feature, ...parentsOf(feature)] : []) {
			if (up.matches(pageEnd)) return null;
			const bare = firstBare(visibleLines(up));
			if (bare !== null) return bare;
			if (findAll(up, analytics.tiles).length > 1) return null;
		}
		return null;
	}
	/** V2: the id is on a split inside the tile (in and out of network); the figure stands beside it, never in it. */
	function countAround(roots) {
		const [split] = findAll(roots, analytics.impressions);
		if (!split) return null;
		const parts = visibleLines(split);
		for (const up of parentsOf(split)) {
			if (up.matches(pageEnd) || up.querySelector(analytics.membersReachedTile)) return null;
			const bare = firstBare(withoutParts(visibleLines(up), parts));
			if (bare !== null) return bare;
		}
		return null;
	}
	const pageEnd = "main, body";
	/** Each part is taken out once: the figure may be the same as one of them. */
	function withoutParts(lines, parts) {
		const waiting = [...parts];
		return [...lines].reverse().filter((line) => {
			const index = waiting.indexOf(line);
			if (index >= 0) waiting.splice(index, 1);
			return index < 0;
		}).reverse();
	}
	function firstBare(lines) {
		return readCount(lines.find(isBareCount));
	}
	/** Labels of the figures; only English was seen on live pages, the others are unverified and fail to null. */
	const impressionsLabels = /^(impressions|impressioni|impressionen|impresiones|impressões|インプレッション(数)?)$/i;
	const membersLabels = /^(members reached|unique views|membri raggiunti|utenti raggiunti|erreichte mitglieder|miembros alcanzados|membros alcançados|リーチした(メンバー|会員)(数)?)$/i;
	/** A label with its number on the line before or after, or the two in one row (V1). */
	function countByLabel(roots, label) {
		const inRow = findAll(roots, analytics.rows).map(visibleLines).find((lines) => lines.some((line) => label.test(line.replace(/[\d.,\s]+/g, " ").trim())))?.map((line) => readCount(line)).find((count) => count !== null);
		if (inRow !== void 0 && inRow !== null) return inRow;
		const lines = findAll(roots, "main").flatMap(visibleLines);
		const at = lines.findIndex((line) => label.test(line));
		return firstBare((at < 0 ? [] : [lines[at - 1], lines[at + 1]]).filter((line) => line !== void 0));
	}
	/** True when the page has drawn something: only then is a missing figure a problem. */
	function hasAnalyticsContent(roots) {
		return findAll(roots, "main").some((main) => visibleText(main).length > 80);
	}

// src/capture/posts/text-part.ts
/** Where a comment's text is. */
	function textPart(unit) {
		for (const selector of [...Object.values(commentTexts).flat(), anyCommentText]) {
			const [part] = ownParts(unit, selector);
			if (part) return part.querySelector("[data-testid=\"expandable-text-box\"]") ?? part;
		}
		return null;
	}
	/** The matches that belong to this comment and not to a reply nested in it. */
	function ownParts(unit, selector) {
		return findAll(unit, selector).filter((each) => each.closest(comments) === unit);
	}

// src/capture/posts/read-comment-author.ts
/**
	* The author from the block above the text: mentions in the text are profile links too. Null when nobody could be
	* read.
	*/
	function readCommentAuthor(unit) {
		const links = tryGenerations(authorLinks, unit) ?? [];
		const read = readProfileLinks(links);
		const first = read[0];
		if (!first) return tryGenerations(hiddenAuthor, unit) ? "hidden" : null;
		const words = tryGenerations(authorWords, unit, links) ?? nobody;
		return toPerson(keysOfFirst(read), first, first.isOrganisation ? namedOnly(words) : words);
	}
	const nobody = {
		name: "",
		headline: "",
		degree: null
	};
	/** Where the author is named: V1 has a block, V2 what stands before the text. */
	const authorLinks = {
		V1: (unit) => {
			const meta = metaOf(unit);
			return meta && findAll(meta, "a[href*=\"/in/\"], a[href*=\"/company/\"], a[href*=\"/school/\"], a[href*=\"/showcase/\"]");
		},
		V2: (unit) => {
			const text = textPart(unit);
			return ownParts(unit, profileLinks).filter((link) => !link.closest("[contenteditable]")).filter((link) => !text || precedes(link, text));
		}
	};
	/** A hidden member: there is a text or an author block with words, and no link to anybody. */
	const hiddenAuthor = {
		V1: (unit) => {
			const meta = metaOf(unit);
			return meta && visibleText(meta) !== "";
		},
		V2: (unit) => {
			const text = textPart(unit);
			return (text ? ownParts(unit, "p, span, figure") : []).some((each) => text && precedes(each, text) && !each.contains(text) && visibleText(each) !== "");
		}
	};
	const authorWords = {
		V1: readMetaV1,
		V2: (_, links) => readMetaV2(links)
	};
	function metaOf(unit) {
		return commentMeta.map((selector) => ownParts(unit, selector)[0]).find(Boolean) ?? null;
	}
	/** V1: a part for each; the badge ("Author") is a part of its own and never a name or headline. */
	function readMetaV1(unit) {
		const part = (selector) => ownParts(unit, selector)[0];
		const title = part(commentAuthor.name);
		if (!title) return null;
		const data = part(commentAuthor.degree);
		return {
			name: nameIn(title),
			headline: visibleText(part(commentAuthor.headline)),
			degree: readDegree(visibleText(data)) ?? readDegree(data?.textContent)
		};
	}
	/** V2: the link that holds paragraphs: the first is the name (with twin and degree), the last the headline. */
	function readMetaV2(links) {
		const named = links.find((link) => link.querySelector("p") !== null) ?? links.find((link) => visibleText(link) !== "");
		if (!named) return nobody;
		const paragraphs = findAll(named, "p");
		const [title, ...rest] = paragraphs.length > 0 ? paragraphs : [named];
		if (!title) return nobody;
		const name = nameIn(title);
		const slots = rest.map(visibleText).filter((text) => text !== "");
		const slot = slots.find((text) => /^[•·]/.test(text));
		return {
			name,
			headline: headlineOf(slots, slot, links, named),
			degree: readDegreeAfterBullet(visibleText(title)) ?? readDegree(slot) ?? readDegreeInTwin(title, name)
		};
	}
	/** The badge of the post's author, in languages where it was seen or is likely; elsewhere it stands before a headline. */
	const badgeWord = /^(Author|Autore|Autora?|Autrice|Auteure?|Verfasser(in)?|Författare|Forfatter|Автор|投稿者|作成者|作者|저자|작성자)$/i;
	/** The headline is the last line of the author's link that is neither degree nor badge. */
	function headlineOf(slots, slot, links, named) {
		const lines = slots.filter((text) => text !== slot && !badgeWord.test(text));
		if (lines.length > 0) return lines.at(-1) ?? "";
		const other = links.find((link) => link !== named && visibleText(link) !== "" && visibleText(link) !== visibleText(named));
		return other ? visibleLines(other).findLast((line) => !badgeWord.test(line)) ?? "" : "";
	}
	/** The degree is often only in the visually hidden twin: "Ben Ochieng Verified Profile 3rd+". */
	function readDegreeInTwin(title, name) {
		return findAll(title, "*").map((each) => fold(each.textContent ?? "")).filter((text) => text.startsWith(name) && text.length > name.length).map((text) => readDegreeAtEnd(text, name)).find((degree) => degree !== null) ?? null;
	}

// src/capture/posts/read-comments.ts
/**
	* Comments and replies inside an element, in page order, as far as they are in the page now. One without an id is
	* left out; one whose author is hidden has neither engagement nor failure. Where most name nobody, their authors are
	* not hidden but written in a way nobody knows: then they have failed.
	*/
	function readComments(scope, now) {
		const seen = /* @__PURE__ */ new Set();
		let topLevel = null;
		const read = findAll(scope, comments).flatMap((unit) => {
			const key = readCommentKey(unit);
			if (key && (seen.has(key.commentId) || isWrapper(unit, key))) return [];
			const outer = outerUnit(unit, key);
			const isReply = outer !== null || isReplyUnit(unit);
			if (!isReply) topLevel = key?.commentId ?? null;
			if (!key) return [];
			seen.add(key.commentId);
			const parent = isReply ? parentInside(outer, scope) ?? topLevel : null;
			const place = {
				commentId: key.commentId,
				parent,
				isReply
			};
			return [{
				unit,
				reading: {
					...key,
					...readUnit(unit, place, now)
				}
			}];
		});
		const hidden = read.filter(({ reading }) => isHidden(reading)).length;
		const linked = read.filter(({ reading }) => reading.engagement).length;
		const doubtful = linked === 0 ? hidden > 1 : hidden >= 5 && hidden > linked;
		return read.map(({ unit, reading }) => doubtful && isHidden(reading) ? {
			...reading,
			failed: unit
		} : reading);
	}
	function isHidden({ engagement, failed }) {
		return engagement === null && failed === null;
	}
	/** Pages between two generations mark one comment twice: the inner element is the one to read. */
	function isWrapper(unit, key) {
		const inner = unit.querySelector(comments);
		return inner !== null && readCommentKey(inner)?.commentId === key.commentId;
	}
	/** The comment around a nested reply; not another element of the same comment. */
	function outerUnit(unit, key) {
		const outer = unit.parentElement?.closest(comments) ?? null;
		return outer !== null && key !== null && readCommentKey(outer)?.commentId === key.commentId ? outerUnit(outer, key) : outer;
	}
	/** How many comments are in the page, readable or not. */
	function countCommentUnits(scope) {
		return scope.querySelectorAll(comments).length;
	}
	/** V1 nests replies in their parent; V2 keeps them flat and names their commentary differently. */
	const replyMarks = {
		V1: (unit) => unit.matches(replies.V1),
		V2: (unit) => ownParts(unit, replies.V2).length > 0
	};
	function isReplyUnit(unit) {
		return Object.values(replyMarks).some((isMarked) => isMarked(unit));
	}
	function parentInside(parent, scope) {
		return parent && scope.contains(parent) ? readCommentKey(parent)?.commentId ?? null : null;
	}
	const readBefore = /* @__PURE__ */ new WeakMap();
	function readUnit(unit, place, now) {
		const signature = JSON.stringify([
			place,
			findAll(unit, "a").length,
			unit.textContent
		]);
		const before = readBefore.get(unit);
		if (before?.signature === signature) return before.read;
		const read = readFresh(unit, place, now);
		readBefore.set(unit, {
			signature,
			read
		});
		return read;
	}
	function readFresh(unit, { commentId, parent, isReply }, now) {
		const person = readCommentAuthor(unit);
		if (person === "hidden") return {
			engagement: null,
			failed: null
		};
		if (person === null) return {
			engagement: null,
			failed: unit
		};
		return {
			engagement: toEngagement(isReply ? "reply" : "comment", person, {
				text: readText(unit),
				commentId,
				parentCommentId: parent,
				at: timeOfId(commentId, now)
			}),
			failed: null
		};
	}
	/** The whole text with its mentions, as the page shows it; null when the comment holds none (a picture). */
	function readText(unit) {
		const part = textPart(unit);
		return part ? stripBidi(visibleText(part)) || null : null;
	}

// src/capture/page/read-page.ts
	const nothingRead = {
		own: [],
		captures: [],
		problems: [],
		someoneElses: false
	};
	/**
	* Everything about the user's own posts that a page shows without a list being open. `settled`: nothing new has come
	* for a while, so what is missing is missing, and counts as a problem.
	*/
	function readPage(context) {
		if (context.page.kind === "analytics") return readAnalyticsPage(context);
		if (context.page.kind === "other") return nothingRead;
		const readings = withAddress(findCards(context.roots), context.page).map((card) => ({
			card,
			reading: readPost(card, context.self, context.now)
		}));
		const mine = readings.filter(({ reading }) => reading.mine !== null);
		const own = mine.filter(({ card }) => card.aliases.length > 0).map(({ card, reading }) => ({
			card,
			post: reading.post
		}));
		return {
			own,
			captures: own.flatMap((each) => readOwn(each, own.length, context)),
			problems: context.settled ? findProblems(readings, context) : [],
			someoneElses: context.page.kind === "post" && mine.length === 0 && readings.some(isReadable)
		};
	}
	/** On a permalink the address is one more of the post's ids: of the card that has it, else of the first. */
	function withAddress(cards, page) {
		const { post } = page;
		if (page.kind !== "post" || !post) return cards;
		const main = cards.find((card) => card.aliases.includes(post)) ?? cards[0];
		return cards.map((card) => card === main ? {
			...card,
			aliases: addAlias(card.aliases, post)
		} : card);
	}
	/** Whose post it is can be told: then a card is one, and not only a frame around something unknown. */
	function isReadable({ reading }) {
		return reading.mine !== null || reading.author.length > 0;
	}
	function findProblems(readings, { page, roots }) {
		if (page.kind === "post" && !readings.some(isReadable)) {
			const [main = null] = findAll(roots, "main, [role=\"main\"]");
			return [problem("post-unreadable", "read-post", null, null, main)];
		}
		return readings.flatMap(({ card, reading }) => {
			if (reading.mine === null) return [];
			if (card.aliases.length === 0) return [problem("post-id-missing", "read-post", card.generation, null, card.element)];
			const { reactions, comments } = reading.post.stated;
			return reactions === null && comments === null ? [problem("counts-unreadable", "read-counts", card.generation, null, card.element)] : [];
		});
	}
	/** The captures of one own post: its facts, V1's strip, and the comments in the page. */
	function readOwn({ card, post }, ownCount, context) {
		return [
			captureOf("post", post, readerName("read-post", card.generation), context.now),
			...stripCapture(card, post, context),
			...commentCapture(card, post, ownCount, context)
		];
	}
	function stripCapture(card, post, { now }) {
		const engagements = readStrip(card.element).map(({ person, reaction }) => toEngagement("reaction", person, { reaction }));
		if (engagements.length === 0) return [];
		return [captureOf("reaction", post, "read-strip V1", now, {
			stated: post.stated.reactions,
			engagements
		})];
	}
	/** Comments stand in the card, or on a permalink beside it; a comment that names another post is not this one's. */
	function commentCapture(card, post, ownCount, context) {
		const scope = commentScope(card, ownCount, context);
		const all = readComments(scope, context.now).filter((each) => addAlias(post.aliases, each.post).includes(each.post));
		const engagements = all.map((each) => each.engagement).filter((each) => each !== null);
		const failed = all.map((each) => each.failed).find((each) => each !== null) ?? null;
		const hidden = all.filter((each) => !each.engagement && !each.failed).map((each) => `comment ${each.commentId}`);
		const problems = context.settled ? commentProblems(card, post, scope, all.length, failed) : [];
		if (engagements.length + hidden.length + problems.length === 0) return [];
		const reader = readerName("read-comments", card.generation);
		const facts = {
			stated: post.stated.comments,
			engagements,
			hidden,
			problems
		};
		return [captureOf("comment", post, reader, context.now, facts)];
	}
	function commentScope(card, ownCount, { page, roots }) {
		if (countCommentUnits(card.element) > 0 || page.kind !== "post" || ownCount > 1) return card.element;
		return findAll(roots, commentSection).find((section) => countCommentUnits(section) > 0) ?? card.element;
	}
	/** Rows without a readable author, or a filled section in which no reader knows a single comment. */
	function commentProblems(card, post, scope, read, failed) {
		const stated = post.stated.comments;
		const give = (part) => [problem("comments-unreadable", "read-comments", card.generation, stated, part)];
		if (failed) return give(failed);
		if (read > 0 || !stated) return [];
		const filled = findAll(scope, commentSection).find(hasEntries);
		return filled ? give(filled) : [];
	}
	/** A section with several blocks of words in it beside the composer: comments of a form nobody knows. */
	function hasEntries(section) {
		const texts = leavesOf(section, "p, span, div, li, button").filter((each) => !each.closest(`form, [contenteditable], ${composers.V2}`)).map(textIn).filter((text) => text.length > 1);
		return texts.length >= 4 && texts.join("").length > 60;
	}
	function readAnalyticsPage({ roots, page, now, settled }) {
		if (!page.post) return nothingRead;
		const figures = readAnalytics(roots);
		if (figures.impressions === null && figures.membersReached === null) {
			if (!settled || !hasAnalyticsContent(roots)) return nothingRead;
			const [main = null] = findAll(roots, "main");
			return {
				...nothingRead,
				problems: [problem("analytics-unreadable", "read-analytics", null, null, main)]
			};
		}
		const post = {
			aliases: [page.post],
			text: null,
			publishedAt: timeOfPost(page.post, now),
			stated: {
				...nothingStated,
				...figures
			}
		};
		return {
			...nothingRead,
			captures: [captureOf("post", post, "read-analytics", now)]
		};
	}

// src/capture/page/create-page-reader.ts
/** Reads one tab over time: what it shows, and the lists that are open in it. */
	function createPageReader() {
		const lists = createListSessions();
		let last = nothingRead;
		let lastAddress = "";
		const own = () => last.own.map(({ post }) => post);
		/** Everything but lists. */
		function readAll(moment) {
			const reading = readPage(moment);
			const address = `${moment.page.kind} ${moment.page.post}`;
			const kept = moment.settled || address !== lastAddress ? null : last;
			last = kept ? keepProblems(reading, kept) : reading;
			lastAddress = address;
			return last.captures;
		}
		/** The user's own post in front: the one in hand, or that stands first. */
		function inFront() {
			return lists.postInHand(own()) ?? own()[0] ?? last.captures[0]?.post ?? null;
		}
		function describe(moment, { open, problems }, language) {
			return {
				kind: moment.page.kind,
				generation: findGeneration(moment.roots),
				post: inFront(),
				someoneElses: last.someoneElses,
				openList: open,
				problems: [
					...last.problems,
					...last.captures.flatMap((capture) => capture.problems),
					...problems
				],
				language,
				at: moment.now
			};
		}
		return {
			press: lists.press,
			readAll,
			readLists: (moment) => lists.readLists(moment, own()),
			readKnownLists: (moment) => lists.readKnownLists(moment, own()),
			describe
		};
	}
	/** Only a settled page can tell that something is missing; until the next time it does, what it said last holds. */
	function keepProblems(reading, last) {
		const before = new Map(last.captures.map((capture) => [slotOf$1(capture), capture.problems]));
		const captures = reading.captures.map((each) => ({
			...each,
			problems: before.get(slotOf$1(each)) ?? []
		}));
		const slots = new Set(captures.map(slotOf$1));
		const unread = last.captures.filter((each) => each.problems.length > 0 && !slots.has(slotOf$1(each)));
		return {
			...reading,
			captures: [...captures, ...unread],
			problems: last.problems
		};
	}

// src/capture/page/create-teller.ts
/**
	* Tells something only when it is not what was told last, and again when telling failed. `signatureOf`: what of it counts
	* as different.
	*/
	function createTeller(send, signatureOf = JSON.stringify) {
		let told = null;
		function tell(said) {
			const signature = signatureOf(said);
			if (signature === told) return;
			told = signature;
			send(said).catch(() => {
				told = null;
			});
		}
		return {
			tell,
			hasTold: () => told !== null
		};
	}

// src/capture/selectors/profiles.ts
/** The top of a profile. */
	const profiles = {
		V1: ".pv-top-card",
		V2: "[id^=\"com.linkedin.sdui.profile.card.ref\"][id$=\"Topcard\"], [componentkey^=\"com.linkedin.sdui.profile.card.ref\"][componentkey$=\"Topcard\"]"
	};
	/** Where V2 keeps the card's key, and the member id in it. */
	const cardKey = {
		attribute: "componentkey",
		memberId: /card\.ref(A[\w-]+)Topcard$/
	};
	/** V1's headline and degree; in V2 both are told by their place. */
	const profileHeadline = ".text-body-medium.break-words";
	const profileDegree = ".dist-value, .distance-badge";
	/** Only on one's own profile. */
	const editIntro = "a[href*=\"/edit/intro\"]";
	/** By where its links lead: the same in all generations. */
	const profileLinkTo = {
		compose: "a[href*=\"/messaging/compose/\"]",
		invite: "a[href*=\"custom-invite/\"]",
		parts: "a[href*=\"/overlay/\"], a[href*=\"/details/\"], a[href*=\"/recent-activity/\"]"
	};
	/** V1's row of actions, and what is above and around it. */
	const profileActions = ".pvs-profile-actions, .pv-top-card-v2-ctas";
	const profileWords = "h1, h2, p, .text-body-medium";

// src/capture/people/read-profile.ts
/** The profile the address names, unless it is the user's own; null while its top card is not there. */
	function findProfile(roots, pathname, self) {
		const link = parseProfileLink(pathname);
		const [card] = findAll(roots, allOf(profiles));
		if (!link || link.isOrganisation || !card) return null;
		if (shareKey(link.keys, self?.keys ?? []) || card.querySelector("a[href*=\"/edit/intro\"]")) return null;
		const generation = Object.keys(profiles).find((each) => card.matches(profiles[each]));
		if (!generation) return null;
		return {
			card,
			keys: [.../* @__PURE__ */ new Set([...link.keys, ...readMemberId(card)])],
			generation
		};
	}
	/** The member id beside the vanity: in V2's card id, and in the link that opens a message. */
	function readMemberId(card) {
		const inCard = cardKey.memberId.exec(card.id || attributeOf(card, cardKey.attribute))?.[1];
		const href = attributeOf(card.querySelector(profileLinkTo.compose), "href");
		const inLink = /profileUrn=urn(?:%3A|:)li(?:%3A|:)fsd_profile(?:%3A|:)([\w-]+)/i.exec(href)?.[1];
		const id = inCard ?? inLink;
		return id !== void 0 && (inCard === void 0 || inLink === void 0 || inCard === inLink) && isMemberId(id) ? [`urn:${id}`] : [];
	}
	/** What the profile of a lead tells. */
	function readProfile({ card, keys, generation }, now) {
		const heading = card.querySelector("h1, h2");
		const name = heading ? nameIn(heading) : "";
		if (name === "") return null;
		const degree = degrees[generation](card);
		const headline = [".text-body-medium.break-words", "p"].map((each) => visibleText(card.querySelector(each))).find(Boolean) ?? null;
		return {
			keys,
			name: stripBidi(name),
			headline,
			degree,
			standing: readStanding(card, degree),
			at: now,
			reader: `read-profile ${generation}`
		};
	}
	/** V1 has a part for it; in V2 "· 2nd" stands alone, behind a bullet. */
	const degrees = {
		V1: (card) => readDegree(visibleText(card.querySelector(profileDegree))),
		V2: (card) => {
			const slots = leavesOf(card, "span, p").map((each) => each.textContent ?? "");
			return readDegree(slots.find((text) => /^\s*[•·]\s*\S/.test(text)));
		}
	};
	/**
	* How the two stand, by which controls there are and never by their words: an invite link can be pressed; a labelled
	* link in the row of actions is an invitation that waits; a message link without a labelled button is a connection.
	*/
	function readStanding(card, degree) {
		const { compose, invite } = profileLinkTo;
		if (card.querySelector(invite)) return "invitable";
		const row = findActions(card);
		if (!row) return null;
		const isLabelled = (each) => attributeOf(each, "aria-label").trim() !== "";
		const links = findAll(row, "a").filter((each) => !each.matches(`${compose}, ${profileLinkTo.parts}`));
		const buttons = findAll(row, "button");
		const labelled = buttons.filter(isLabelled);
		if (links.some(isLabelled)) return "invited";
		if (labelled.length === 2 && buttons.length === 3 && links.length === 0) return "invited-me";
		if (!row.querySelector(compose)) return null;
		if (labelled.length > 0) return degree === 1 ? "connected" : "follow-only";
		return degree === null || degree === 1 ? "connected" : null;
	}
	/** Accept, ignore, and what unfolds the rest: then there is no message link to go by. */
	function isThree(part) {
		return part.children.length === 3 && [...part.children].every((each) => each.localName === "button");
	}
	/** The widest part around the message link that holds neither name nor headline. */
	function findActions(card) {
		const start = card.querySelector(profileLinkTo.compose)?.parentElement ?? card.querySelector(".pvs-profile-actions, .pv-top-card-v2-ctas") ?? findAll(card, "button").map((each) => each.parentElement).find((part) => part && isThree(part));
		if (!start || start.querySelector("h1, h2, p")) return null;
		let row = start;
		for (const up of parentsOf(start, card)) {
			if (up.querySelector("h1, h2, p, .text-body-medium")) break;
			row = up;
		}
		return row;
	}

// src/capture/selectors/threads.ts
/** One conversation. V2 has not been seen: a guess from its other surfaces and from the form of message urns. */
	const threads = {
		V1: [
			".msg-overlay-conversation-bubble",
			".msg-convo-wrapper",
			".msg-thread"
		].join(", "),
		V2: "[data-sdui-screen*=\"essaging\"]"
	};
	/** The place of its messages; without it the conversation is folded up. */
	const messageList = {
		V1: ".msg-s-message-list-content, .msg-s-message-list, .msg-s-message-list-container",
		V2: "[role=\"list\"], [role=\"log\"]"
	};
	/** One message. */
	const bubble = {
		V1: ".msg-s-event-listitem[data-event-urn], [data-event-urn]",
		V2: "[componentkey*=\"urn:li:msg_message:\"], [id*=\"urn:li:msg_message:\"]"
	};
	const dayHeading = {
		V1: ".msg-s-message-list__time-heading",
		V2: "[role=\"separator\"]"
	};
	/** Where a message's id is, and how it begins there. */
	const messageIds = {
		V1: {
			attribute: "data-event-urn",
			start: ""
		},
		V2: {
			attribute: "componentkey",
			start: "urn:li:msg_message:"
		}
	};
	/** V1: a row of the list, with messages or what LinkedIn says in between. */
	const messageRow = ".msg-s-message-list__event";
	/** V1. */
	const message = {
		overlay: ".msg-overlay-conversation-bubble",
		card: ".profile-card-one-to-one__profile-link",
		theirs: ".msg-s-event-listitem--other",
		body: ".msg-s-event-listitem__body",
		subject: ".msg-s-event-listitem__subject",
		sender: ".msg-s-message-group__name",
		time: ".msg-s-message-group__timestamp",
		senderLink: "a.msg-s-event-listitem__link, a.msg-s-message-group__profile-link",
		mark: "[class*=\"__edited\"]"
	};
	/** What is inside a bubble and not what was said now: guesses. */
	const quoted = "[class*=\"replied-message\"], [class*=\"quoted\"], blockquote";
	const recalled = "[class*=\"recalled\"], [class*=\"--deleted\"]";
	/** Paid mail: the first is in archives, the second a guess. */
	const paidMail = "[class*=\"spinmail\"], [class*=\"sponsored-message\"]";

// src/capture/threads/find-threads.ts
	const all = Object.entries({
		V1: {
			find: (roots) => openIn(roots, "V1").filter((thread) => !thread.parentElement?.closest(threads.V1)),
			surface: (thread) => thread.matches(message.overlay) ? "overlay" : "page",
			isHeading: (link) => link.matches(message.card) || !link.closest(`${".msg-s-message-list__event"}, ${bubble.V1}, form`),
			isSender: (link) => link.matches(message.senderLink)
		},
		/** A guess: the innermost screen that holds a list of messages; V1 markup inside one is V1. */
		V2: {
			find: (roots) => openIn(roots, "V2").filter((thread) => !thread.querySelector(`${threads.V2}, ${threads.V1}`)),
			surface: () => "page",
			isHeading: (link) => !link.closest(`${messageList.V2}, form`),
			isSender: (link) => link.closest(bubble.V2) !== null && !link.closest(`${"[class*=\"replied-message\"], [class*=\"quoted\"], blockquote"}, ${"[data-testid=\"expandable-text-box\"]"}`)
		}
	});
	/** Folded up, a conversation has no list. */
	function openIn(roots, generation) {
		return findAll(roots, threads[generation]).filter((thread) => thread.querySelector(messageList[generation]));
	}
	/**
	* The conversations open in front of the user, each with the one other person in it. Groups, organisations, paid mail
	* and hidden members are left out, and so is what is folded up. Reads links only, and no word of a message.
	*/
	function findThreads(roots, self) {
		return all.flatMap(([generation, { find, surface, isHeading, isSender }]) => find(roots).flatMap((element) => {
			const links = findAll(element, profileLinks);
			const partner = onlyPartner(links.filter(isHeading), links.filter(isSender), self);
			const isPaid = element.querySelector(paidMail) !== null;
			return partner === null || isPaid ? [] : [{
				element,
				generation,
				surface: surface(element),
				partner
			}];
		}));
	}
	/** True when the page holds a conversation of a form that is known, whoever it is with. */
	function hasThreadForm(roots) {
		return all.some(([, { find }]) => find(roots).length > 0);
	}
	/** Null unless the heading names exactly one person, and everybody who wrote is that person or the user. */
	function onlyPartner(heading, senders, self) {
		const others = groupPeople(heading, self);
		const [named] = others;
		if (others.length !== 1 || !named) return null;
		const writers = groupPeople(senders, self);
		const same = writers.filter((keys) => shareKey(keys, named)).flat();
		const [sender, ...more] = writers.filter((keys) => !shareKey(keys, named));
		if (more.length > 0 || sender && isOfSameKind(sender, named)) return null;
		return [.../* @__PURE__ */ new Set([
			...named,
			...same,
			...sender ?? []
		])];
	}
	function isOfSameKind(left, right) {
		const kinds = (keys) => keys.map((key) => key.slice(0, key.indexOf(":")));
		return kinds(left).some((kind) => kinds(right).includes(kind));
	}
	/** The people links name, without the user; an organisation counts as somebody with no keys. */
	function groupPeople(links, self) {
		const read = readProfileLinks(links).filter((link) => !isSelfLink(link, self));
		const groups = [];
		for (const link of read) {
			const known = groups.find((keys) => shareKey(keys, link.keys));
			if (!known) groups.push(joinKeys([link]));
			else known.push(...link.keys.filter((key) => !known.includes(key)));
		}
		return groups.some(isOrganisation) ? [[], []] : groups;
	}
	function isSelfLink({ keys, isSelf }, self) {
		return isSelf || self !== null && shareKey(keys, self.keys);
	}

// src/capture/threads/read-clock.ts
/**
	* The minute of the day a clock shows ("15:05", "3:05 PM", "午後3:05", "15.05"), or null when it cannot be told. The
	* language's own word for the half of the day comes from the browser, never from a list of ours.
	*/
	function readClock(text, language) {
		const shown = westernDigits(text ?? "").normalize("NFKC");
		const [hours, minutes, ...more] = (shown.match(/\d+/g) ?? []).map(Number);
		if (hours === void 0 || minutes === void 0 || more.length > 0) return null;
		if (hours > 23 || minutes > 59) return null;
		const words = lettersOf(shown);
		if (words === "" || hours > 12) return hours * 60 + minutes;
		const half = readHalf(words, language);
		return half === null || hours < 1 ? null : (hours % 12 + half) * 60 + minutes;
	}
	const halves = /* @__PURE__ */ new Map();
	/** Hours to add: 0 in the morning, 12 after noon; null when the words say neither. */
	function readHalf(words, language) {
		const known = halves.get(language) ?? [halfOf(9, language), halfOf(15, language)];
		halves.set(language, known);
		const [am, pm] = known;
		if (words === am || words === "am") return 0;
		return words === pm || words === "pm" ? 12 : null;
	}
	function halfOf(hour, language) {
		return lettersOf(partsOf(new Date(2026, 0, 15, hour), language).find(({ type }) => type === "dayPeriod")?.value ?? "");
	}
	function partsOf(date, language) {
		const options = {
			hour: "numeric",
			minute: "2-digit",
			hour12: true
		};
		try {
			return new Intl.DateTimeFormat(language, options).formatToParts(date);
		} catch {
			return [];
		}
	}
	function lettersOf(text) {
		return text.normalize("NFKC").replace(/[^\p{L}\p{M}]/gu, "").toLowerCase();
	}

// src/capture/threads/read-day.ts
/**
	* The day a heading names ("Today", "Montag", "12. Sept.", "Aug 3, 2023", "9月12日"), or null when it names none for
	* certain. No word is known here: what the browser would call each day in the page's language is compared with what
	* the page says.
	*/
	function readDay(heading, language, now) {
		const shown = splitWords(heading ?? "");
		if (shown.length === 0 || shown.length > 8) return null;
		const today = new Date(now);
		const key = [
			language,
			today.toDateString(),
			...shown
		].join(" ");
		const before = known.get(key);
		if (before !== void 0) return before;
		if (known.size > 1e3) known.clear();
		const day = findDay(shown, language, today);
		known.set(key, day);
		return day;
	}
	/** A thread is read at each change, and its headings stay. */
	const known = /* @__PURE__ */ new Map();
	function findDay(shown, language, today) {
		const [first, ...others] = [...new Set(candidates(shown, today).filter((date) => namesOf(date, today, language).some((name) => isSame(name, shown))).map((date) => date.getTime()))];
		return first === void 0 || others.length > 0 ? null : dayOf(new Date(first));
	}
	/** A year in the heading decides; without one it is a day of the past year. */
	function candidates(shown, today) {
		const year = shown.map(Number).find((value) => value > 2002 && value < 2100);
		if (year !== void 0) return daysBack(new Date(year, 11, 31), 366).filter((date) => date <= today);
		return daysBack(today, shown.some((word) => /\d/.test(word)) ? 365 : 8);
	}
	function daysBack(last, count) {
		return Array.from({ length: count }, (_, ago) => {
			return new Date(last.getFullYear(), last.getMonth(), last.getDate() - ago);
		});
	}
	const forms = [
		{
			month: "short",
			day: "numeric"
		},
		{
			month: "long",
			day: "numeric"
		},
		{
			weekday: "short",
			month: "short",
			day: "numeric"
		},
		{
			weekday: "long",
			month: "long",
			day: "numeric"
		}
	];
	/** What the browser would call a day in this language, as words. A weekday alone is one of the last six days. */
	function namesOf(date, today, language) {
		const ago = Math.round((dayOf(today).from - dayOf(date).from) / 864e5);
		const near = ago < 2 ? relative(-ago, language) : [];
		const weekday = ago > 0 && ago < 7 ? [format(date, { weekday: "long" }, language)] : [];
		const dated = forms.flatMap((form) => [...ago < 366 ? [format(date, form, language)] : [], format(date, {
			...form,
			year: "numeric"
		}, language)]);
		return [
			...near,
			...weekday,
			...dated
		].map(splitWords);
	}
	const formats = /* @__PURE__ */ new Map();
	function format(date, options, language) {
		const key = language + JSON.stringify(options);
		try {
			const known = formats.get(key) ?? new Intl.DateTimeFormat(language, {
				...options,
				calendar: "gregory"
			});
			formats.set(key, known);
			return known.format(date);
		} catch {
			return "";
		}
	}
	function relative(days, language) {
		try {
			return [new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day")];
		} catch {
			return [];
		}
	}
	/** Runs of letters and of digits, small letters only. */
	function splitWords(text) {
		return westernDigits(text).normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
	}
	/** In the same order; or, where only one number is no year, in any: "12 Sep" is "Sep 12". */
	function isSame(name, shown) {
		if (name.length !== shown.length || name.length === 0) return false;
		if (name.every((word, index) => isSameWord(word, shown[index] ?? ""))) return true;
		return shown.filter((word) => /^\d{1,2}$/.test(word)).length === 1 && isShuffled(name, shown);
	}
	function isShuffled(name, shown) {
		const left = [...shown];
		return name.every((word) => {
			const index = left.findIndex((other) => isSameWord(word, other));
			if (index >= 0) left.splice(index, 1);
			return index >= 0;
		});
	}
	const shortest = 3;
	/** "Sep" and "Sept" are the same month: browsers and LinkedIn cut it differently. */
	function isSameWord(left, right) {
		if (left === right) return true;
		return left.length >= shortest && right.length >= shortest && !/\d/.test(left + right) && (left.startsWith(right) || right.startsWith(left));
	}
	function dayOf(date) {
		const start = (ahead) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + ahead);
		return {
			from: start(0).getTime(),
			to: start(1).getTime() - 1
		};
	}

// src/capture/threads/read-thread-v1.ts
	const noRun = {
		day: null,
		minute: null,
		isFirst: true,
		sender: []
	};
	/** V1's conversation, on the messaging page or in the overlay. */
	function readThreadV1({ element, partner }, self, language, now) {
		const list = element.querySelector(messageList.V1) ?? element;
		const rows = findAll(list, messageRow);
		let run = noRun;
		const messages = [];
		for (const row of rows) {
			run = readRun$1(row, run, language, now);
			for (const bubble$1 of findAllWithin(row, bubble.V1)) {
				if (findAllWithin(bubble$1, "[class*=\"recalled\"], [class*=\"--deleted\"]").length > 0) continue;
				const direction = bubble$1.matches(message.theirs) ? "in" : "out";
				if (contradicts(direction, run.sender, partner, self)) return {
					messages: [],
					unreadable: bubble$1
				};
				messages.push({
					...readBubble$1(bubble$1),
					direction,
					...run
				});
				run = {
					...run,
					isFirst: false
				};
			}
		}
		return {
			messages,
			unreadable: messages.length === 0 && holdsSomething(list, rows) ? list : null
		};
	}
	/** `--other` says whose a message is; where its link says something else, neither is believed. */
	function contradicts(direction, sender, partner, self) {
		if (direction === "out") return shareKey(sender, partner);
		return self !== null && shareKey(sender, self.keys);
	}
	function readRun$1(row, before, language, now) {
		const day = readHeading(row.querySelector(dayHeading.V1), before, language, now);
		const clock = row.querySelector(message.time);
		const link = row.querySelector(message.senderLink);
		if (!clock && !link && !row.querySelector(message.sender)) return {
			...before,
			day
		};
		const sender = (link && readProfileLink(link)?.keys) ?? [];
		return {
			day,
			minute: readClock(clock?.textContent, language),
			isFirst: true,
			sender
		};
	}
	/** A day before the last one is a heading misread. */
	function readHeading(heading, { day }, language, now) {
		if (!heading) return day;
		const next = readDay(heading.textContent, language, now);
		return next && day && next.from < day.from ? null : next;
	}
	function readBubble$1(bubble) {
		const body = findAll(bubble, message.body).find((each) => !each.closest(quoted));
		return {
			id: readMessageId(attributeOf(bubble, messageIds.V1.attribute)),
			text: readWords(body),
			isInMail: bubble.querySelector(message.subject) !== null
		};
	}
	/** Without the page's mark of an edited message, whatever its language; null where nothing is written. */
	function readWords(body) {
		if (!body) return null;
		const words = linesOf(body);
		const mark = visibleText(body.querySelector(message.mark));
		return (mark !== "" && words.endsWith(mark) ? words.slice(0, -mark.length).trim() : words) || null;
	}
	/** Line breaks in a message are characters, unless it holds elements that break lines or are not seen. */
	function linesOf(body) {
		return body.querySelector(`br, p, div, li, button, [aria-hidden], ${".visually-hidden, .a11y-text, .sr-only"}`) !== null ? visibleText(body) : fold(body.textContent ?? "");
	}
	/** `urn:li:msg_message:(urn:li:fsd_profile:ME,2-…)` → `2-…`; another urn as it is. */
	function readMessageId(urn) {
		return /,([^,()]+)\)\s*$/.exec(urn)?.[1] ?? (urn.trim() || null);
	}
	/** Something stands there that is no message of a known form; what LinkedIn says in between has no profile link. */
	function holdsSomething(list, rows) {
		if (rows.length > 0) return rows.some((row) => row.querySelector(`${message.body}, ${message.sender}`));
		return visibleText(list) !== "";
	}

// src/capture/threads/read-thread-v2.ts
/**
	* V2's conversation. Nobody has published one: this is a guess from V2's other surfaces, so whatever does not fit is
	* said to be unreadable. Whose a message is tells the profile link on the first of a run.
	*/
	function readThreadV2({ element, partner }, self, language, now) {
		const list = element.querySelector(messageList.V2) ?? element;
		let run = noRun;
		const messages = [];
		for (const part of listParts(list)) {
			if (part.matches(dayHeading.V2)) {
				run = {
					...noRun,
					day: readHeading(part, run, language, now)
				};
				continue;
			}
			if (part.querySelector("[class*=\"recalled\"], [class*=\"--deleted\"]")) continue;
			run = readRun(part, run, language);
			const direction = readDirection(run.sender, partner, self);
			if (direction === null || contradicts(direction, run.sender, partner, self)) return {
				messages: [],
				unreadable: part
			};
			messages.push({
				...readBubble(part),
				direction,
				...run
			});
			run = {
				...run,
				isFirst: false
			};
		}
		return {
			messages,
			unreadable: messages.length === 0 && visibleText(list) !== "" ? list : null
		};
	}
	/** Messages and day lines, from top to bottom. */
	function listParts(list) {
		return [...findAll(list, bubble.V2), ...findAll(list, dayHeading.V2)].filter((part) => !part.parentElement?.closest(bubble.V2)).sort((left, right) => precedes(left, right) ? -1 : 1);
	}
	function readRun(bubble, before, language) {
		const link = findAll(bubble, profileLinks).find((each) => !each.closest(`${expandableText}, ${quoted}`));
		const clock = bubble.querySelector("time");
		if (!link && !clock) return before;
		const sender = link ? readProfileLink(link)?.keys ?? [] : before.sender;
		return {
			...before,
			minute: readClock(clock?.textContent, language),
			isFirst: true,
			sender
		};
	}
	/** Null where neither the user nor the other one is named. */
	function readDirection(sender, partner, self) {
		if (shareKey(sender, partner)) return "in";
		return self !== null && shareKey(sender, self.keys) ? "out" : null;
	}
	function readBubble(bubble) {
		const body = findAll(bubble, expandableText).find((each) => !each.closest(quoted));
		const { attribute, start } = messageIds.V2;
		const urn = bubble.getAttribute(attribute) ?? bubble.id;
		return {
			id: readMessageId(urn.slice(Math.max(0, urn.indexOf(start)))),
			text: visibleText(body) || null,
			isInMail: false
		};
	}

// src/capture/threads/read-times.ts
	const minuteMs = 6e4;
	const hourMs = 60 * minuteMs;
	const nothing = {
		at: null,
		from: null,
		to: null
	};
	/** When each message of a thread was written, oldest first, as exactly as the page lets it be known and no more. */
	function readTimes(shown) {
		return boundLater(boundEarlier(shown.map((each) => readIdTime(each) ?? readShownTime(each))));
	}
	/**
	* The time inside LinkedIn's id of a message (`2-` and base64 of thirteen digits and more). That it is there is known
	* from other tools only, so it counts where the page shows the same day and minute.
	*/
	function readIdTime(shown) {
		const at = timeInId(shown.id);
		if (at === null) return null;
		const isDay = shown.day !== null && at >= shown.day.from && at <= shown.day.to;
		const minute = minuteOf(at);
		const isMinute = shown.minute !== null && (shown.isFirst ? minute === shown.minute : isDay && minute >= shown.minute);
		if (shown.day !== null && !isDay) return null;
		if (shown.minute !== null && !isMinute) return null;
		return isDay || isMinute ? {
			at,
			from: at,
			to: at
		} : null;
	}
	function timeInId(id) {
		const body = /^\d-([A-Za-z0-9+/_-]{18,})/.exec(id ?? "")?.[1];
		if (!body) return null;
		try {
			const digits = /^\d{13}(?!\d)/.exec(atob(body.slice(0, 20).replace(/-/g, "+").replace(/_/g, "/")))?.[0];
			return digits ? Number(digits) : null;
		} catch {
			return null;
		}
	}
	function minuteOf(at) {
		const date = new Date(at);
		return date.getHours() * 60 + date.getMinutes();
	}
	function readShownTime({ day, minute, isFirst }) {
		if (day === null) return nothing;
		if (minute === null) return {
			at: null,
			from: day.from,
			to: day.to
		};
		const from = momentOf$1(day, minute);
		if (!isFirst) return {
			at: null,
			from,
			to: day.to
		};
		const again = from + hourMs;
		const isTwice = minuteOf(again) === minute;
		return {
			at: isTwice ? null : from,
			from,
			to: (isTwice ? again : from) + minuteMs - 1
		};
	}
	function momentOf$1(day, minute) {
		const date = new Date(day.from);
		date.setHours(Math.floor(minute / 60), minute % 60, 0, 0);
		return date.getTime();
	}
	/** Not before the one in front. */
	function boundEarlier(times) {
		let last = null;
		return times.map((time) => {
			const from = last !== null && (time.from === null || time.at === null && last > time.from) && (time.to === null || last === null || last <= time.to) ? last : time.from;
			last = from ?? last;
			return {
				...time,
				from
			};
		});
	}
	/** Not after the one behind. */
	function boundLater(times) {
		let next = null;
		return times.toReversed().map((time) => {
			const to = next !== null && (time.to === null || time.at === null && next < time.to) && (time.from === null || next === null || next >= time.from) ? next : time.to;
			next = to ?? next;
			return {
				...time,
				to
			};
		}).toReversed();
	}

// src/capture/threads/thread-reading.ts
	function toMessages(found) {
		const times = readTimes(found);
		return found.map((message, index) => toMessage(message, times[index]));
	}
	const unknown = {
		at: null,
		from: null,
		to: null
	};
	function toMessage({ id, direction, text, isInMail }, time = unknown) {
		return {
			id,
			direction,
			text,
			isInMail,
			...time
		};
	}

// src/capture/threads/read-thread.ts
	const readers = {
		V1: readThreadV1,
		V2: readThreadV2
	};
	/**
	* Reads a conversation that is known to be with a lead: found, rightly empty (no messages, no problem), or could not
	* be read. A message whose side is not certain makes the whole conversation unreadable, so that nothing is taken for
	* the other one's word.
	*/
	function readThread(found, self, now) {
		const read = readers[found.generation];
		const { messages, unreadable } = read(found, self, languageOf(found.element), now);
		const reader = `read-thread ${found.generation} ${found.surface}`;
		if (unreadable) return {
			thread: null,
			problem: unreadableThread(found.generation, unreadable)
		};
		if (messages.length === 0) return {
			thread: null,
			problem: null
		};
		return {
			thread: {
				partner: found.partner,
				messages: toMessages(messages),
				at: now,
				reader
			},
			problem: null
		};
	}
	/** The shape only: not even how long its words are. */
	function unreadableThread(generation, part) {
		const said = problem("thread-unreadable", "read-thread", generation, null, null);
		return part ? {
			...said,
			structure: redactShape(part)
		} : said;
	}
	/** The page's language: also of a shadow root, whose document it is. */
	function languageOf(element) {
		return element.ownerDocument.documentElement.lang || "und";
	}

// src/capture/page/create-lead-asker.ts
/** Who is no lead may become one while the page stays open, ms. */
	const askAgainAfter = 6e4;
	/** Knows who is a lead as soon as the background has said so. `onLead`: somebody turned out to be one. */
	function createLeadAsker(ask, onLead) {
		const answers = /* @__PURE__ */ new Map();
		/** True once the background has said so; asks it when it has not. */
		function isLead(keys, now) {
			const name = keys.join(" ");
			const answer = answers.get(name);
			if (answer === "asked") return false;
			if (answer && (answer.isLead || now - answer.at < askAgainAfter)) return answer.isLead;
			answers.set(name, "asked");
			ask(keys).then((isOne) => note(name, {
				isLead: isOne,
				at: now
			}), () => answers.delete(name));
			return false;
		}
		/** What was asked before all was forgotten is not noted. */
		function note(name, answer) {
			if (!answers.has(name)) return;
			answers.set(name, answer);
			if (answer.isLead) onLead();
		}
		return {
			isLead,
			forget: () => answers.clear()
		};
	}

// src/capture/page/create-thread-follower.ts
/**
	* Reads the conversations and the profile the user opens, as far as they are with leads: first it asks who they are
	* with, and of anybody else no word is read. Withdrawn consent ends it at once, with all it remembers.
	*/
	function createThreadFollower(links, isGone, lookAgain) {
		const asker = createLeadAsker(links.isLead, lookAgain);
		const sent = /* @__PURE__ */ new Map();
		let lost = [];
		let problems = [];
		const outbox = createOutbox({
			send: deliver,
			isGone,
			onLost: noteLost,
			onStored: () => {
				lost = [];
			}
		});
		/** Answers true when something new was read. */
		function look(moment) {
			if (!links.isAllowed()) {
				forget();
				return false;
			}
			const found = readParcels(moment, (keys) => asker.isLead(keys, moment.now));
			if (moment.settled) problems = [...found.problems, ...lookForUnknown(moment)];
			return found.parcels.filter(post).length > 0;
		}
		function post(parcel) {
			const slot = slotOf(parcel);
			const signature = signatureOf(parcel);
			if (sent.get(slot) === signature) return false;
			sent.set(slot, signature);
			outbox.post(parcel);
			return true;
		}
		async function deliver(parcel) {
			if (!links.isAllowed()) return;
			await (parcel.is === "thread" ? links.thread(parcel.thread) : links.profile(parcel.profile));
		}
		function noteLost(parcel) {
			sent.delete(slotOf(parcel));
			lost = [problem("not-saved", `save-${parcel.is}`, null, null, null)];
			lookAgain();
		}
		function forget() {
			asker.forget();
			sent.clear();
			outbox.clear();
			lost = [];
			problems = [];
		}
		return {
			look,
			problems: () => [...problems, ...lost]
		};
	}
	/** What is with somebody `isLead` says yes to; of anybody else no word is read. */
	function readParcels({ roots, pathname, self, now }, isLead) {
		const read = findThreads(roots, self).filter(({ partner }) => isLead(partner)).map((found) => readThread(found, self, now));
		const parcels = read.flatMap(({ thread }) => thread ? [{
			is: "thread",
			thread
		}] : []);
		const found = isProfilePath(pathname) ? findProfile(roots, pathname, self) : null;
		const profile = found && isLead(found.keys) ? readProfile(found, now) : null;
		if (profile) parcels.push({
			is: "profile",
			profile
		});
		return {
			parcels,
			problems: read.flatMap((one) => one.problem ?? [])
		};
	}
	/** Of a conversation in a form nobody knows it cannot be told whom it is with: so not even its shape is told. */
	function lookForUnknown({ roots, pathname }) {
		if (!isThreadPath(pathname) || hasThreadForm(roots)) return [];
		return [unreadableThread(findGeneration(roots), null)];
	}
	function slotOf(parcel) {
		return parcel.is === "thread" ? parcel.thread.partner.join(" ") : parcel.profile.keys.join(" ");
	}
	/** Everything but when it was read, and where. */
	function signatureOf(parcel) {
		const { at: _, reader: __, ...said } = parcel.is === "thread" ? parcel.thread : parcel.profile;
		return JSON.stringify([parcel.is, said]);
	}

// src/capture/selectors/own-marks.ts
/** Parts of the page that only the signed-in member's own links stand in. */
	const ownMarks = {
		/** V2 feed. */
		shareBox: "#shareboxProfilePictureComponentRef a[href], [componentkey=\"shareboxProfilePictureComponentRef\"] a[href]",
		/** V2 feed, left column: of one's own card only. */
		profileViews: "a[href*=\"/me/profile-views\"], a[href*=\"/analytics/creator/\"], a[href*=\"/analytics/profile-views\"]",
		/** V1 own activity page. */
		ownActivity: "#recent-activity-top-card a[href*=\"/edit/\"], a[href*=\"/analytics/post-summary/\"]",
		/** V2 profile. */
		selfLink: "a[href*=\"isSelfProfile=true\"]",
		composer: allOf(composers),
		/** V1's navigation. */
		photo: "img.global-nav__me-photo[alt]"
	};
	/** The type of V1's object about the signed-in member, in a `code` tag. */
	const voyagerMe = "com.linkedin.voyager.common.Me";

// src/capture/page/read-self.ts
/** How a page tells it, the surest first, and on the pages of which generations. */
	const ways = [
		{
			V1: null,
			V2: readShareBox
		},
		{
			V1: null,
			V2: readIdentityCard
		},
		{
			V1: readVoyagerMe,
			V2: readVoyagerMe
		},
		{
			V1: readActivityRequest,
			V2: null
		},
		{
			V1: null,
			V2: readSelfLinks
		},
		{
			V1: readComposer,
			V2: readComposer
		},
		{
			V1: readOwnPost,
			V2: readOwnPost
		}
	];
	/**
	* The signed-in member, by every way a page tells it; null when none does. Never by a name, and never `/in/me`. A page
	* may be of two generations, so all are tried.
	*/
	function readSelf(roots, pathname) {
		for (const way of new Set(ways.flatMap((each) => Object.values(each)))) {
			const seen = way?.(roots, pathname);
			if (seen && seen.keys.length > 0) return {
				keys: seen.keys,
				name: seen.name ?? readShownName(roots, seen.keys)
			};
		}
		return null;
	}
	/** V2 feed: the picture in the share box. */
	function readShareBox(roots) {
		return fromLinks(findAll(roots, ownMarks.shareBox));
	}
	/** V2 feed, left column: the card that also links one's own profile views or creator analytics. */
	function readIdentityCard(roots) {
		for (const aside of findAll(roots, "aside")) {
			const first = aside.querySelector("a[href*=\"/in/\"]");
			if (first && aside.querySelector(ownMarks.profileViews)) return fromLinks([first], visibleText(aside.querySelector("a[href*=\"/in/\"] p")));
		}
		return null;
	}
	/** V1 pages and V2's interop frame: the `Me` object in a `code` tag, followed to its mini profile. */
	function readVoyagerMe(roots) {
		for (const code of findAll(roots, "code")) {
			const text = code.textContent ?? "";
			if (text.includes("com.linkedin.voyager.common.Me")) {
				const seen = parseVoyagerMe(text);
				if (seen) return seen;
			}
		}
		return null;
	}
	/** The whole payload must be the `Me`: others mention the word, or types such as `…common.MediaProxyImage`. */
	function parseVoyagerMe(text) {
		const payload = parseJson(text);
		const data = payload?.data;
		if (data?.$type !== "com.linkedin.voyager.common.Me") return null;
		const inline = data.miniProfile;
		const reference = data["*miniProfile"] ?? inline?.entityUrn;
		const found = (Array.isArray(payload?.included) ? payload.included : []).find((each) => reference && each?.entityUrn === reference) ?? inline;
		if (!found?.publicIdentifier) return null;
		const link = parseProfileLink(`/in/${encodeURIComponent(found.publicIdentifier)}`);
		if (!link) return null;
		const id = /:(A[\w-]{5,})$/.exec(found.entityUrn ?? "")?.[1];
		return {
			keys: [.../* @__PURE__ */ new Set([...link.keys, ...id ? [`urn:${id}`] : []])],
			name: [found.firstName, found.lastName].filter(Boolean).join(" ") || null
		};
	}
	/** JSON islands may escape their backslashes as `&#92;` twice over and pad their keys with blanks. */
	function parseJson(text) {
		for (const attempt of [text.replaceAll("&#92;", "\\"), text]) try {
			return trimKeys(JSON.parse(attempt));
		} catch {}
		return null;
	}
	function trimKeys(value) {
		if (Array.isArray(value)) return value.map(trimKeys);
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.trim(), trimKeys(inner)]));
	}
	/** V1 own activity page: the profile request in a `code` tag, where an own post proves whose page it is. */
	function readActivityRequest(roots, pathname) {
		const page = detectPage(pathname);
		const link = parseProfileLink(pathname);
		if (page.kind !== "activity" || !page.vanity || !link) return null;
		const asked = findAll(roots, "code").some((code) => {
			const identity = /memberIdentity[:"\s]+([^,)"&\s]+)/.exec(code.textContent ?? "")?.[1];
			return decodeLoosely(identity ?? "").normalize("NFC").toLowerCase() === page.vanity;
		});
		const isOwn = findAll(roots, ownMarks.ownActivity).length > 0;
		return asked && isOwn ? {
			keys: link.keys,
			name: null
		} : null;
	}
	/** V2 profile: `?isSelfProfile=true`, and the edit links only one's own profile has. */
	function readSelfLinks(roots) {
		return fromLinks(findAll(roots, ownMarks.selfLink).filter((link) => readProfileLink(link)?.isSelf)) ?? fromLinks(findAll(roots, "a[href*=\"/edit/intro\"]"));
	}
	/** The picture beside the comment composer. */
	function readComposer(roots) {
		return fromLinks(findAll(findAll(roots, ownMarks.composer), "a[href*=\"/in/\"]").filter((link) => !link.closest("[contenteditable]")).slice(0, 1));
	}
	/** A post that links to its analytics was written by who is signed in; last, one whose author line says "You". */
	function readOwnPost(roots) {
		for (const card of findCards(roots)) {
			const { author, mine } = readPost(card, null, Date.now());
			if (mine && author.length > 0 && !isOrganisation(author)) return {
				keys: author,
				name: null
			};
		}
		return null;
	}
	function fromLinks(links, name = null) {
		const read = readProfileLinks(links).filter((link) => !link.isOrganisation);
		return read.length > 0 ? {
			keys: keysOfFirst(read),
			name
		} : null;
	}
	/** V1's navigation shows one's name without a link; V2's left column shows it in a link to oneself. */
	function readShownName(roots, keys) {
		const photo = attributeOf(findAll(roots, ownMarks.photo)[0], "alt").trim();
		if (photo) return photo;
		return findAll(roots, "aside a[href*=\"/in/\"]").filter((link) => shareKey(readProfileLink(link)?.keys ?? [], keys)).map((link) => visibleText(link.querySelector("p"))).find(Boolean) ?? null;
	}

// src/capture/page/create-schedule.ts
/** How long without a change counts as settled, and how long the first look may wait, ms. */
	const quiet = 1500;
	const soon = 120;
	/** A pass that took n ms is not repeated for 12 n ms. */
	const restFactor = 12;
	/** A list that drops or rewrites rows holds few; one that holds more keeps them, and can wait for its next look. */
	const keptRows = 60;
	/** When to look at a page that changes all the time: a look that took long rests long. Answers what notes a change. */
	function createSchedule(start, looks, signal) {
		let frame = 0;
		let changeTimer = 0;
		let quietTimer = 0;
		let restUntil = 0;
		let frameRestUntil = 0;
		function noteChange() {
			if (signal.aborted) return;
			if (frame === 0 && performance.now() >= frameRestUntil) frame = nextFrame(start, runFrame);
			if (changeTimer === 0) changeTimer = self.setTimeout(runChange, Math.max(soon, restUntil - performance.now()));
		}
		function runFrame() {
			frame = 0;
			if (signal.aborted) return;
			const [rows, rest] = timed(looks.onFrame);
			if (rows > keptRows) frameRestUntil = rest;
		}
		function runChange() {
			changeTimer = 0;
			if (signal.aborted) return;
			const [isNew, rest] = timed(looks.onChange);
			restUntil = rest;
			if (isNew || quietTimer === 0) {
				self.clearTimeout(quietTimer);
				quietTimer = self.setTimeout(runSettled, quiet);
			}
		}
		function runSettled() {
			quietTimer = 0;
			if (!signal.aborted) looks.onSettled();
		}
		signal.addEventListener("abort", () => {
			for (const timer of [changeTimer, quietTimer]) self.clearTimeout(timer);
		});
		return noteChange;
	}
	/** What a look answers, and until when to rest after it. */
	function timed(look) {
		const began = performance.now();
		const answer = look();
		const ended = performance.now();
		return [answer, ended + restFactor * (ended - began)];
	}
	/** Before the next paint; in a tab that is not drawn, soon. */
	function nextFrame(start, run) {
		return start.hidden ? self.setTimeout(run, 50) : self.requestAnimationFrame(run);
	}

// src/capture/page/watch-page.ts
	const watched = {
		childList: true,
		subtree: true,
		characterData: true,
		attributes: true,
		attributeFilter: watchedAttributes
	};
	/**
	* Tells when a page, its frames and its open shadow roots have changed. It only listens: nothing is added to the
	* page, and everything ends with the signal. Answers what asks for another look at a page that has not changed.
	*/
	function watchPage(start, callbacks, signal) {
		const known = /* @__PURE__ */ new WeakSet();
		let roots = [];
		const noteChange = createSchedule(start, {
			onFrame: () => attempt(() => callbacks.onFrame(roots), 0),
			onChange: () => attempt(() => {
				lookForRoots();
				return callbacks.onChange(roots);
			}, false),
			onSettled: () => attempt(() => callbacks.onSettled(roots), void 0)
		}, signal);
		const observer = new MutationObserver(noteChange);
		function lookForRoots() {
			roots = findRoots(start);
			for (const root of roots) if (!known.has(root)) listenTo(root);
		}
		function listenTo(root) {
			known.add(root);
			observer.observe(root, watched);
			if (root.nodeType === Node.DOCUMENT_NODE) {
				root.addEventListener("click", notePress, {
					capture: true,
					passive: true,
					signal
				});
				root.addEventListener("load", noteChange, {
					capture: true,
					passive: true,
					signal
				});
			}
		}
		function notePress(event) {
			const target = event.composedPath()[0];
			if (target && target.nodeType === Node.ELEMENT_NODE) attempt(() => callbacks.onPress(target, roots), void 0);
		}
		function attempt(run, otherwise) {
			try {
				return run();
			} catch (error) {
				callbacks.onError(error, roots);
				return otherwise;
			}
		}
		signal.addEventListener("abort", () => observer.disconnect());
		watchAddress(start, noteChange, signal);
		attempt(lookForRoots, void 0);
		noteChange();
		return noteChange;
	}
	/** A single-page app changes its address without loading: the navigation API tells, `popstate` where it is missing. */
	function watchAddress(start, onChange, signal) {
		const view = start.defaultView;
		view?.navigation?.addEventListener("currententrychange", onChange, { signal });
		view?.addEventListener("popstate", onChange, { signal });
		view?.addEventListener("pageshow", onChange, { signal });
		start.addEventListener("visibilitychange", onChange, { signal });
	}

// src/capture/page/follow-tab.ts
/**
	* Reads one tab until `stop`: what is new goes out, what the page shows is told, what failed is said. Answers what asks
	* for another look, when something else may be read now.
	*/
	function followTab(links) {
		const { isGone, send, stop } = links;
		const tab = createTabReader(links, () => lookAgain());
		const self = createTeller(send.self);
		function look(roots, settled) {
			if (isGone()) stop.abort();
			if (stop.signal.aborted) return false;
			const seen = settled || !self.hasTold() ? readSelf(roots, location.pathname) : null;
			if (seen) self.tell(seen);
			return tab.look(roots, settled);
		}
		const lookAgain = watchPage(document, {
			onFrame: tab.readFrame,
			onChange: (roots) => look(roots, false),
			onSettled: (roots) => void look(roots, true),
			onPress: (target, roots) => tab.press(target, roots, Date.now()),
			onError: (error, roots) => {
				if (isGone()) stop.abort();
				tab.noteFailure(error, roots);
			}
		}, stop.signal);
		return lookAgain;
	}
	/** The readers of one tab, and what of it was told. `lookAgain`: a page that has come to rest is not looked at by itself. */
	function createTabReader({ self, send, threads, isGone, stop }, lookAgain) {
		const reader = createPageReader();
		const conversations = createThreadFollower(threads, isGone, lookAgain);
		const captures = createCaptureSender({
			send: send.capture,
			isGone,
			onChange: tellState,
			onLost: lookAgain
		});
		const states = createTeller(send.state, (state) => JSON.stringify({
			...state,
			at: 0
		}));
		let state = null;
		let failure = [];
		let isNew = false;
		function readFrame(roots) {
			const lists = reader.readKnownLists(momentOf(roots, self(), false));
			if (captures.post(lists.captures)) isNew = true;
			return lists.captures.reduce((rows, capture) => rows + capture.engagements.length, 0);
		}
		/** True when something was new, since the last look. */
		function look(roots, settled) {
			const moment = momentOf(roots, self(), settled);
			const found = reader.readAll(moment);
			const lists = reader.readLists(moment);
			if (captures.post([...found, ...lists.captures])) isNew = true;
			if (conversations.look({
				...moment,
				pathname: location.pathname
			})) isNew = true;
			failure = [];
			state = reader.describe(moment, lists, document.documentElement.lang || null);
			tellState();
			const any = isNew;
			isNew = false;
			return any;
		}
		function tellState() {
			if (state === null || stop.signal.aborted) return;
			const failed = [
				...conversations.problems(),
				...captures.problems(),
				...failure
			];
			states.tell({
				...state,
				problems: [...state.problems, ...failed]
			});
		}
		/** A reader that throws must not show on LinkedIn's console, and must not look like an empty page. */
		function noteFailure(error, roots) {
			failure = [{
				...problem("reader-failed", "follow-tab", null, null, null),
				structure: errorName(error)
			}];
			state ??= reader.describe(momentOf(roots, self(), false), {
				open: null,
				problems: []
			}, null);
			tellState();
		}
		return {
			readFrame,
			look,
			noteFailure,
			press: reader.press
		};
	}
	function momentOf(roots, self, settled) {
		return {
			roots,
			page: pageOf(roots),
			self,
			now: Date.now(),
			settled
		};
	}
	/** The page the address names, or the one a frame inside names when LinkedIn shows its feed in a frame. */
	function pageOf(roots) {
		return [location.pathname, ...roots.map(pathOf)].filter(Boolean).map(detectPage).find((page) => page.kind !== "other") ?? detectPage(location.pathname);
	}
	/** Empty for a shadow root, and for the document of a frame that was taken out of the page: it has no place. */
	function pathOf(root) {
		return "defaultView" in root ? root.defaultView?.location.pathname ?? "" : "";
	}
	/** Only the kind of error: its message could quote the page. */
	function errorName(error) {
		return error instanceof Error ? error.name : "unknown";
	}

// \0poly
	var _poly_default = globalThis.browser ?? globalThis.chrome;

// src/consent.ts
/** The wording of the consent screen; a new number asks again. */
	const consentVersion = 1;
	/** The wording of the question about conversations. */
	const threadConsentVersion = 1;
	/** True when the user agreed to the present wording. */
	function hasConsent({ consent }) {
		return consent?.version === 1;
	}
	/** True when the user agreed that conversations with leads and their profiles are read; nothing without the first one. */
	function hasThreadConsent(settings) {
		return hasConsent(settings) && settings.threadConsent?.version === 1;
	}
	async function loadConsent() {
		const stored = await _poly_default.storage.local.get([
			"consent",
			"threadConsent",
			"self"
		]);
		return {
			consent: parseAgreement(stored.consent),
			threadConsent: parseAgreement(stored.threadConsent),
			self: parseSelf(stored.self)
		};
	}
	/** Calls back at each change of any of it. Answers the function that stops it. */
	function watchConsent(onChange) {
		const listener = (_changes, area) => {
			if (area === "local") loadConsent().then(onChange);
		};
		_poly_default.storage.onChanged.addListener(listener);
		return () => _poly_default.storage.onChanged.removeListener(listener);
	}
	function parseAgreement(stored) {
		const { at, version } = stored ?? {};
		return typeof at === "number" && typeof version === "number" ? {
			at,
			version
		} : null;
	}
	/** The background wrote it, parsed. */
	function parseSelf(stored) {
		const self = stored;
		return Array.isArray(self?.keys) && Array.isArray(self.pages) ? self : null;
	}

// src/messages.ts
/** Sends to the background. Throws when it did not answer, or with its error's message when it failed. */
	async function send(name, data) {
		const reply = await _poly_default.runtime.sendMessage({
			name,
			data
		});
		if (!reply) throw new Error(`no answer to ${name}`);
		if ("error" in reply) throw new Error(reply.error);
		return reply.answer;
	}
	/** True once the extension was reloaded or removed under a page: the page's old script can reach nobody. */
	function isGone() {
		try {
			return _poly_default.runtime?.id === void 0;
		} catch {
			return true;
		}
	}
	/** True in a private window: nothing from there may be stored. */
	function isPrivate() {
		return _poly_default.extension?.inIncognitoContext === true;
	}

// src/content.ts
/** Begins when the user has agreed, ends when they withdraw; before that, nothing on the page is looked at. */
	async function main() {
		if (isPrivate()) return;
		let settings = await loadConsent();
		let running = null;
		let lookAgain = () => {};
		const apply = (next) => {
			settings = next;
			if (hasConsent(settings) && !running) {
				running = new AbortController();
				lookAgain = followTab({
					self: () => settings.self,
					send: {
						capture: (capture) => send("save-capture", capture),
						state: (state) => send("page-state", state),
						self: ({ keys, name }) => send("self-seen", {
							keys,
							name: name ?? ""
						})
					},
					threads: {
						isAllowed: () => hasThreadConsent(settings),
						isLead: (keys) => send("is-lead", keys),
						thread: (thread) => send("save-thread", thread),
						profile: (profile) => send("save-profile", profile)
					},
					isGone,
					stop: running
				});
			} else if (!hasConsent(settings) && running) {
				running.abort();
				running = null;
			} else if (running) lookAgain();
		};
		watchConsent((next) => isGone() ? running?.abort() : apply(next));
		apply(settings);
	}
	/** A prerendered page is not one the user has opened yet. */
	function whenShown(run) {
		const page = document;
		if (page.prerendering) page.addEventListener("prerenderingchange", run, { once: true });
		else run();
	}
	whenShown(() => void main().catch(() => void 0));

})();
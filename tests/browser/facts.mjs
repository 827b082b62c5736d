// What is read from a page while it is open. These functions run in the page, so each stands alone.

// Its kind, language, ids and everything it points to, and what no page of ours may have.
export function pageFacts() {
  const forbidden = [];
  const references = [];
  for (const element of document.querySelectorAll('*')) {
    const tag = element.localName;
    for (const {name, value} of element.attributes) {
      if (name.startsWith('on')) forbidden.push(`<${tag} ${name}=…>`);
      if (name === 'style') forbidden.push(`<${tag} style="${value}">`);
      if (['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'].includes(name)) {
        references.push({tag, url: value, resource: name !== 'href' || tag === 'link'});
      }
      if (name === 'srcset') {
        for (const part of value.split(',')) references.push({tag, url: part.trim().split(/\s/)[0], resource: true});
      }
    }
    if (tag === 'style' || (tag === 'script' && !element.src)) forbidden.push(`<${tag}> in the page itself`);
    if (['iframe', 'object', 'embed', 'base'].includes(tag)) forbidden.push(`<${tag}>`);
  }
  return {
    kind: document.body.dataset.pageKind,
    language: document.documentElement.lang,
    ids: Array.from(document.querySelectorAll('[id]'), element => element.id),
    references,
    forbidden,
  };
}

// How many pixels the page is wider than its window.
export function sidewaysScroll() {
  return document.scrollingElement.scrollWidth - window.innerWidth;
}

// Text in drawings that is too small, outside its picture, or on top of other text; as messages.
export function textFaultsInDrawings(smallest) {
  const faults = [];
  for (const svg of document.querySelectorAll('svg')) {
    if (!svg.checkVisibility() || svg.parentElement.closest('svg')) continue;
    const frame = svg.getBoundingClientRect();
    const texts = [];
    for (const text of svg.querySelectorAll('text')) {
      if (!text.textContent.trim() || !text.checkVisibility()) continue;
      const matrix = text.getScreenCTM();
      const size = parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b);
      const box = text.getBoundingClientRect();
      const says = JSON.stringify(text.textContent.trim().slice(0, 40));
      if (size < smallest - 0.05) faults.push(`text of ${size.toFixed(1)} px in a drawing: ${says}`);
      if (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2) {
        faults.push(`text leaves its drawing: ${says}`);
      }
      // Letters along a curve: their box is that of the whole arc and says nothing of what it covers.
      if (!text.hasAttribute('rotate')) texts.push({box, says});
    }
    for (let i = 0; i < texts.length; ++i) {
      for (let j = i + 1; j < texts.length; ++j) {
        const a = texts[i].box, b = texts[j].box;
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Line boxes are taller than letters: a little vertical overlap is no collision.
        if (width > 1 && height > 0.35 * Math.min(a.height, b.height)) {
          faults.push(`texts on top of each other in a drawing: ${texts[i].says} and ${texts[j].says}`);
        }
      }
    }
  }
  return faults;
}

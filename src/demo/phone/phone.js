/* global document, fetch, setInterval, DOMParser, URLSearchParams, FormData, location */
// The page works without this; with it, texts appear by themselves and Enter sends. A new text is read out once.

const thread = () => document.getElementById('thread');
const news = document.getElementById('news');
const writing = document.querySelector('form.write');
const field = document.getElementById('text');
let asking = false;

const toTheEnd = () => thread().scrollTo(0, thread().scrollHeight);
const sids = () => new Set([...thread().querySelectorAll('[data-sid]')].map(({ dataset }) => dataset.sid));

const show = (page) => {
  const before = sids();
  const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('thread');
  if (fresh.innerHTML === thread().innerHTML) return;
  thread().innerHTML = fresh.innerHTML;
  const said = [...thread().querySelectorAll('.theirs')].filter(({ dataset }) => !before.has(dataset.sid));
  if (said.length > 0) news.textContent = said.map((item) => item.querySelector('.words').textContent).join(' ');
  if (sids().size !== before.size) toTheEnd();
};

const look = async () => {
  if (asking) return;
  asking = true;
  try {
    const answer = await fetch(location.href);
    if (answer.ok) show(await answer.text());
  } catch {
    // The demo restarts; the next look may work.
  }
  asking = false;
};

const send = async (event) => {
  event.preventDefault();
  const data = new FormData(writing, event.submitter);
  field.value = '';
  await fetch(writing.action, { method: 'POST', body: new URLSearchParams(data) });
  await look();
  field.focus();
};

writing.addEventListener('submit', (event) => void send(event));
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  writing.requestSubmit(writing.querySelector('button'));
});
document.getElementById('as').addEventListener('change', ({ target }) => target.form.submit());
setInterval(() => void look(), 1000);
toTheEnd();

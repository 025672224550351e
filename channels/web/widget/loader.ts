import { openerWords } from '../../../dialogs/replies/web.ts';

// What a clinic's site loads: `<script src="https://…/widget.js" async></script>`. It draws the button that opens the
// chat in a frame of our own origin, so that no other script of the site can read along. Settings: data-lang (en, es;
// else the site's or the device's),// data-position (left, right), data-colour (behind white text).

const script = document.currentScript as HTMLScriptElement;
const {
  lang = document.documentElement.lang.startsWith('es') ? 'es' : '',
  position = 'right',
  colour = '#0b5563',
} = script.dataset;
const { origin } = new URL(script.src);
const words = openerWords[lang === 'es' ? 'es' : 'en'];

const place = document.createElement('aside');
const button = document.createElement('button');
const frame = document.createElement('iframe');
const phone = matchMedia('(max-width:30em),(max-height:30em)');

/** Styles are set on each element: a site's security policy may refuse style sheets, and in a shadow its own do not reach. */
function draw(open: boolean): void {
  const corner = `position:fixed;z-index:2147483647;border:0;${position}:`;
  const full = `0;bottom:0;width:100%;height:100%`;
  const panel = `1rem;bottom:1rem;width:26rem;height:min(46rem,100vh - 2rem);border-radius:1rem;box-shadow:0 4px 32px #0006`;
  button.style.cssText = `${corner}1rem;bottom:1rem;min-height:3.5rem;padding:0 1.5rem;border-radius:2rem;background:${colour};color:#fff;font:600 1.125rem system-ui,sans-serif;box-shadow:0 2px 12px #0005;cursor:pointer`;
  frame.style.cssText = corner + (phone.matches ? full : panel);
  (open ? button : frame).style.display = 'none';
}

button.onclick = () => {
  frame.src ||= `${origin}/chat?embed=1&lang=${lang}#${location.origin}`;
  draw(true);
  frame.focus();
};
phone.onchange = () => draw(frame.style.display !== 'none');
addEventListener('message', ({ origin: sender, data }) => {
  if (sender !== origin || (data as { latchkey?: string } | null)?.latchkey !== 'close') return;
  draw(false);
  button.focus();
});

place.ariaLabel = words.open;
button.textContent = words.open;
frame.title = words.frame;
place.attachShadow({ mode: 'open' }).append(button, frame);
draw(false);
if (document.body as HTMLElement | null) document.body.append(place);
else addEventListener('DOMContentLoaded', () => document.body.append(place));

import { type Html, html } from '@ragstone/reports';

/**
 * Takes a new page in when the server says that there is one, without moving the reader, and reads out what is wrong
 * now. Where the server is gone it says so: a page that no longer follows looks like one that does.
 */
export const followingScript: Html = html`<script>
const page = document.documentElement;
const lost = document.getElementById('lost');
const told = document.getElementById('told');
const takeIn = async () => {
  const answer = await fetch('/');
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const focused = document.activeElement && document.activeElement.id;
  for (const part of ['header', 'main']) {
    document.querySelector(part).replaceWith(next.querySelector(part));
  }
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  document.title = next.title;
  page.dataset.version = next.documentElement.dataset.version;
  told.textContent = 'The files were read again. ' + next.title;
};
const notFollowing = () => {
  lost.hidden = false;
  lost.textContent = 'Ragstone has stopped, so this page no longer follows the file. What it shows may be out of date. Start ragstone rules watch again.';
};
const changes = new EventSource('/changes');
changes.addEventListener('change', ({ data }) => {
  lost.hidden = true;
  lost.textContent = '';
  if (data !== page.dataset.version) takeIn().catch(notFollowing);
});
changes.addEventListener('error', notFollowing);
</script>`;

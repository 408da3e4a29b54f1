import { expect, test } from 'vitest';
import { attributes, html, htmlText, styleElement } from './html.ts';

test('escapes what is put in, and not what is HTML already', () => {
  const inner = html`<b>${'<i> & "x"'}</b>`;
  expect(htmlText(html`<p>${inner}${[html`<br>`, 'a']}${null}${7}</p>`)).toBe(
    '<p><b>&lt;i&gt; &amp; &quot;x&quot;</b><br>a7</p>',
  );
});

test('takes out control characters and keeps line ends', () => {
  expect(htmlText(html`${'a\u0000b\u001bc\nd'}`)).toBe('abc\nd');
});

test('writes attributes that cannot be left, and leaves out those that are null', () => {
  expect(htmlText(attributes({ id: 'a" onload="x', class: null, tabindex: 0 }))).toBe(
    ' id="a&quot; onload=&quot;x" tabindex="0"',
  );
});

test('refuses a name that is no attribute', () => {
  expect(htmlText(attributes({ 'x onload': 'y' }))).toBe('');
});

test('data cannot pass for HTML', () => {
  const forged = JSON.parse('{"markup":"<script>","description":"markup"}');
  expect(() => htmlText(html`${forged}`)).toThrow();
});

test('refuses a style sheet that could end its element', () => {
  expect(() => styleElement('a::after { content: "</style>" }')).toThrow('must not hold');
});

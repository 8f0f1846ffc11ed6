import { textareaComposer } from '../composers/textarea.ts';
import { MAX_TEXT } from '../protocol.ts';
import type { Conversation, Message, ServerFrame } from '../protocol.ts';
import { avatar, need } from './dom.ts';
import { connectLive } from './socket.ts';
import { createTranscript } from './transcript.ts';

const TYPING_FADES_AFTER = 3000;

const startForm = need('#start', HTMLFormElement);
const nameField = need('#name', HTMLInputElement);
const chat = need('#chat', HTMLElement);
const who = need('#who', HTMLElement);
const sendButton = need('[data-testid="customer-send"]', HTMLButtonElement);
const notice = need('#notice', HTMLElement);
const offline = need('#offline', HTMLElement);

let conversationId = new URLSearchParams(location.search).get('conversation') ?? '';
let typingUntil = 0;

const transcript = createTranscript('Chat with Larkfield');
need('#transcript', HTMLElement).replaceWith(transcript.element);
const composer = textareaComposer.mount(need('#editor', HTMLElement), {
  onInput: announceTyping,
  onSubmit: submit,
});
composer.field.classList.add('editor-field');
composer.field.setAttribute('data-testid', 'customer-composer');
composer.field.setAttribute('aria-label', 'Your message');
composer.setPlaceholder('Write a message…');

const live = connectLive(
  {
    query: () => new URLSearchParams({ as: 'customer', conversation: conversationId }).toString(),
    onFrame: receive,
    onConnection(connected) {
      offline.hidden = connected;
    },
  },
  new AbortController().signal,
);

function receive(frame: ServerFrame): void {
  switch (frame.type) {
    case 'snapshot':
      return frame.conversations[0] ? join(frame.conversations[0], frame.messages) : askName();
    case 'message':
      notice.textContent = '';
      return transcript.add(frame.message);
    case 'refused':
      notice.textContent = frame.reason;
  }
}

function join(conversation: Conversation, messages: Message[]): void {
  const isNew = chat.hidden;
  conversationId = conversation.id;
  const query = new URLSearchParams({ conversation: conversationId });
  history.replaceState(null, '', `/customer?${query}`);
  startForm.hidden = true;
  chat.hidden = false;
  who.replaceChildren(avatar(conversation.name), `You are ${conversation.name}`);
  transcript.sync(messages);
  if (isNew) composer.focus();
}

function askName(): void {
  startForm.hidden = false;
  chat.hidden = true;
  who.replaceChildren();
  nameField.focus();
}

function submit(): void {
  const text = composer.text().trim();
  if (text.length > MAX_TEXT) {
    notice.textContent = `This message is ${text.length - MAX_TEXT} characters too long.`;
  } else if (text !== '') {
    if (live.send({ type: 'say', text })) {
      composer.clear();
      stopTyping();
    } else {
      notice.textContent = 'Not sent: there is no connection. Your text is kept.';
    }
  }
  composer.focus();
}

function announceTyping(): void {
  if (typingUntil === 0) {
    live.send({ type: 'typing', on: true });
    setTimeout(fadeTyping, TYPING_FADES_AFTER);
  }
  typingUntil = Date.now() + TYPING_FADES_AFTER;
}

function fadeTyping(): void {
  if (typingUntil === 0) return;
  const left = typingUntil - Date.now();
  if (left > 0) setTimeout(fadeTyping, left);
  else stopTyping();
}

function stopTyping(): void {
  if (typingUntil === 0) return;
  typingUntil = 0;
  live.send({ type: 'typing', on: false });
}

startForm.addEventListener('submit', (event) => {
  event.preventDefault();
  live.send({ type: 'start', name: nameField.value });
});
sendButton.addEventListener('click', submit);

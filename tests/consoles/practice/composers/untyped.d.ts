/* Packages of editors that come without types of their own. */

declare module 'quill1' {
  export { default } from 'quill';
}
declare module 'froala-editor' {
  const FroalaEditor: unknown;
  export default FroalaEditor;
}
declare module 'froala-editor/*';
declare module 'trix';
declare module 'tinymce/*';

// opencc-js exports its dictionaries without types. Each is 'source target|source target|…'.
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

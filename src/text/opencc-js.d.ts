/** Dictionaries of opencc-js (Apache-2.0, from OpenCC): `甲 乙|丙 丁`, one pair between bars. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}

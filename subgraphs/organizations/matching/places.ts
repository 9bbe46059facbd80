const endings =
  /(壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|[\p{Script=Han}]{1,6}?族自治[州县旗]|自治[州县旗]|省|地区|盟|市|县|旗|区|街道办事处|街道|镇|乡|民族乡|居民委员会|村民委员会|社区|居委会|村委会|村)$/u;

/** A name of a place without the word for what it is: 广西 for 广西壮族自治区. The name itself where too little is left. */
export function bareName(name: string): string {
  const bare = name.replace(endings, '');
  return [...bare].length >= 2 ? bare : name;
}

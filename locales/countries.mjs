import fs from 'fs';
const codes=fs.readFileSync('assets/countries.txt','utf8').trim().split('\n');
for (const l of ['en','zh-CN','de','fr','es','ja']){
  const dn=new Intl.DisplayNames([l],{type:'region',style:l==='ja'?'short':'long'});
  let s='# Generated from the Unicode CLDR (see THIRD-PARTY.md) by `node locales/countries.mjs`; the bloc by hand there.\n';
  const eu={en:'European Union','zh-CN':'欧盟',de:'Europäische Union',fr:'Union européenne',es:'Unión Europea',ja:'欧州連合'}[l];
  s+=`country-EU = ${eu}\n`;
  for(const c of codes) s+=`country-${c} = ${dn.of(c)}\n`;
  fs.writeFileSync(`locales/${l}/countries.ftl`,s);
}

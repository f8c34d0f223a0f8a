import { dictionary } from '@zxcvbn-ts/language-common';

/**
 * Passwords of eight characters or more that people choose in Brazil and Portugal, in lower case. Shorter ones need no
 * place here: their length refuses them.
 */
const portuguese = `
12345678 123456789 1234567890 12345678910 123123123 1234567891 0123456789 987654321 9876543210 87654321 11111111
111111111 1111111111 00000000 000000000 0000000000 22222222 33333333 55555555 66666666 77777777 88888888 99999999
12341234 12121212 11223344 1122334455 11112222 112233445566 123454321 12344321 123321123 147258369 159753456 147852369
102030405 10203040 1020304050 13131313 19191919 20202020 2020202020 31415926 11235813 1q2w3e4r 1q2w3e4r5t 1qaz2wsx
1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 zaq12wsx qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwe123456
qweasdzxc asdfghjk asdfghjkl asdfasdf asdf1234 asd123456 zxcvbnm1 zxcvbnm123 1234qwer 123qweasd 123456qwerty
abcd1234 abcdefgh abcdefghi abc12345 abc123456 abcd12345 a1b2c3d4 a1b2c3d4e5 a12345678 a123456789 aa123456 aa12345678
aaaaaaaa aaaaaaaaa q123456789 z1234567 password password1 password12 password123 password1234 passw0rd p@ssw0rd
p@ssword pass1234 pa55word passport welcome1 welcome123 letmein1 letmein123 changeme changeme1 changeme123 default1
iloveyou iloveyou1 iloveyou2 sunshine princess football baseball basketball superman batman123 spiderman pokemon1
pokemon123 starwars trustno1 whatever computer internet dragon123 monkey123 michael1 michelle jennifer jonathan
charlotte samantha victoria alexander elizabeth christian jordan23 mustang1 corvette mercedes ferrari1 porsche1
liverpool chelsea1 arsenal1 barcelona realmadrid manchester chocolate butterfly snowball sweetheart babygirl blink182
administrator admin123 admin1234 admin12345 administrador root1234 user1234 usuario1 usuario123 login123 test1234
testtest test12345 guest123 master123 secret123 shadow123 service1 server123 access14 google123 facebook instagram
linkedin whatsapp windows10 windows11 microsoft samsung1 samsung123 motorola nintendo playstation
senha123 senha1234 senha12345 senha123456 senha@123 minhasenha senhasenha senhaforte senhasegura novasenha suasenha
mudar123 mudar@123 mudarsenha trocar123 alterar123 acesso123 teste123 teste1234 testeteste bemvindo bemvindo1
brasil123 brasil10 brasil2014 brasil2022 brasil2024 brasil2025 brasileiro portugal portugal1 lisboa123 riodejaneiro
saopaulo saopaulo1 salvador belohorizonte fortaleza curitiba brasilia florianopolis pernambuco
flamengo flamengo1 flamengo10 corinthians corinthians1 palmeiras palmeiras1 saopaulofc santosfc gremio123 cruzeiro
cruzeiro1 vascodagama vasco123 botafogo botafogo1 fluminense internacional atletico atleticomg benfica1 benfica123
sporting sporting1 fcporto1 portugal10 ronaldo7 neymar10 neymar11 ronaldinho
deusefiel deus1234 deus12345 deusebom deusnocomando deuseamor jesuscristo jesus123 jesus1234 jesusteama senhorjesus
nossasenhora espiritosanto amoreterno amor1234 amorzinho meuamor1 meuamor123 teamo123 teamo1234 euteamo1 euteamo123
eteramor felicidade saudades saudade1 esperanca familia1 familia123 minhavida minhafamilia princesa princesa1
princesinha gabriela gabriel1 gabriel123 fernanda fernando juliana1 juliana123 mariana1 mariana123 adriana1 patricia
leonardo guilherme rodrigo1 rafael123 rafaela1 beatriz1 isabela1 isabella carolina camila123 amanda123 bruno123
lucas123 matheus1 matheus123 eduardo1 carlos123 marcelo1 ricardo1 vinicius francisco antonio1 joaopedro joao1234
maria123 mariajose mariaclara anacarolina anapaula cachorro cachorrinho estrela1 borboleta chocolate1 computador
qualquercoisa segredo123 escola123 faculdade trabalho empresa1 empresa123 escritorio escritorio1 secretaria
advogado advogado1 advogado123 advogada advogada1 advogada123 advocacia advocacia1 direito1 direito123 direitos
justica1 justica123 processo processo1 processo123 tribunal tribunal1 juridico juridico1 juridico123 oab12345 oab123456
peticao123 sentenca recurso123 estagio123 estagiario
`;

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The most common passwords worldwide, the commonest first (zxcvbn's list, some 49,000). */
const worldwide = dictionary['passwords-common'] as readonly string[];

/** Passwords that are tried first, in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set([...worldwide, ...words(portuguese)]);

/** Of the worldwide list, how many are also words that people build a password on. */
const bases = 10_000;
const shortestWord = 4;

/** Words to which people add digits and signs, such as `admin` in `Admin@123`. */
export const baseWords: ReadonlySet<string> = new Set(
  [...worldwide.slice(0, bases), ...words(portuguese).map((each) => each.replace(/[^a-z]/g, ''))].filter(
    (each) => each.length >= shortestWord && /^[a-z]+$/.test(each),
  ),
);

import { lexicon } from './lexicon';

/** Words that say that a number is to be called or written to. */
export const PHONE_WORDS = lexicon(
  'phone* ring telephone* tel. cell cellphone* landline call calls calling called dial reach reached text texting txt kom sms get_me_at me_at me_on hit_me_up num fone whats_app wa viber signal telegram imessage contact contact_no contact_number number_to_call fax voicemail hp mob ph reachable call_back home_number work_number cell_number mobile_no',
  'telefon* handy* mobil* rufnummer festnetz* ruckruf* ruf rufen rufst anrufen anruf erreichen erreichbar erreichst durchwahl anruft melden kontaktnummer',
  'portable numero_de_tel* appel* rappeler rappelez joindre joignable contacter fixe coordonnees',
  'tfno tlf telf movil celular* llamar llame llamen llamad llamame llamarme marcar contactar contacto localizar fijo guasap wasap',
  'telemovel* ligar ligue liguem zap zapzap contato whats',
  'cellulare* chiamare chiamarmi chiamate chiamatemi chiami recapito contattare contattarmi fisso numero_di_tel*',
  'telefoon* mobiel* gsm bel bellen belt gebeld bereikbaar bereiken contactnummer vast_nummer',
  'komork* zadzwon* dzwon* oddzwon* kontaktowy tel_kom kontakt',
  'ringa nas nar_mig puhelin* numeroni soita soittaa kannykka volejte zavolejte cislo_telefonu',
  'numaram cep_tel cep_telefonum cep_telefonu cep_no cebim arayin arayabilir ara ulas* iletisim gsm_no tlf_nr hivjon kontaktno',
  'mobail nambar call_karo phone_number_hai number_hai phone_karo sampark',
  'телефон* тел мобильн* звоните позвоните перезвоните номер_телефона связаться вотсап ватсап дзвон*',
  '电话 電話 手机 手機 联系方式 联系电话 微信 拨打 携帯 連絡先 お電話 전화 휴대폰 핸드폰 연락처 번호로 फोन फ़ोन मोबाइल नंबर_पर कॉल संपर्क هاتف جوال موبايل اتصل טלפון נייד τηλεφων κινητο',
);

/** A number of which nothing is said but that it is one's own: "my number: ...". */
export const OWN_NUMBER =
  /(?:\b(?:my|his|her|the|mein|meine|mon|ma|mi|meu|minha|mio|mia|mijn|moj|mitt|min|benim|mera|mere|new|neue|nouveau|nuevo|novo|nuovo|nieuwe) (?:\w{1,12} )?(?:n(?:umber|ummer|r|um|o|umero|umer|umara|ambar)|numaram)|^number)\b[^.\d]{0,24}$/;

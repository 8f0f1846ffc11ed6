import { lexicon } from './lexicon';

/** "Password" in the languages that customers write. */
export const PASSWORD_NOUNS = lexicon(
  'pass password* passwort* passwrd passwd pasword pass_word passcode pass_code pass_phrase passphrase pwd pw psw passw pass_key',
  'kennwort* losungswort zugangswort wlan_schlussel wlan_key wifi_key wifi_code network_key login_pw',
  'mot_de_passe mots_de_passe mdp m_d_p motdepasse',
  'contrasena* contrasenya contrasinal clave* password_del',
  'senha* palavra_passe palavra_chave palavra-passe',
  'parola_d_ordine parola_chiave parola* chiave_di_accesso chiave_wifi',
  'wachtwoord* wachtwrd ww',
  'hasl*_do haslo hasla haslem hasel losenord* losen adgangskode* passord* kodeord* salasana* heslo hesla heslem sifre* sifrem parolam jelsz* lozinka* zaporka geslo kodikos',
  'пароль* пароля паролем пароли пасс 密码 密碼 口令 パスワード 暗証番号 비밀번호 암호 비번 पासवर्ड كلمة_المرور كلمة_السر סיסמה κωδικος',
);

/** Numbers that open: PINs. */
export const PIN_NOUNS = lexicon(
  'pin pins pin_code pincode pin_number pin_no pin_nummer pinnummer geheimzahl geheimnummer code_pin codice_pin codigo_pin kod_pin pinkod pin-kod pinkode пин пин-код',
);

/** Words that make a code one that opens: sent by text, used once. */
export const OTP_QUALIFIERS = lexicon(
  'verification verify verifying verified security one_time onetime single_use otp 2fa mfa tfa two_factor two_step 2_step sms text texted texts txt login log_in sign_in signin logon auth authentication authenticator authorization authorisation access temporary passcode unlock recovery backup reset whatsapp google microsoft apple bank banking activation device your_code you_sent they_sent you_texted came came_through come_through comes arrived got received says shows popped',
  'bekam bekommen erhalten kam gekommen geschickt zugeschickt bestatigungs* sicherheits* einmal* verifizierungs* anmelde* freischalt* zugangs* aktivierungs* backup* tan',
  'verification validation securite usage_unique authentification connexion confirmation_sms recu recus envoye secours activation',
  'verificacion seguridad acceso confirmacion_sms autenticacion recibido recibi llego llegado ha_llegado me_sale enviado activacion un_solo_uso',
  'verificacao seguranca acesso autenticacao recebi chegou enviado ativacao uso_unico',
  'verifica sicurezza accesso autenticazione ricevuto arrivato monouso attivazione conferma_sms',
  'verificatie* beveiligings* eenmalige inlog* toegangs* bevestigings* ontvangen kreeg gekregen gestuurd activatie*',
  'przyszedl dostalem otrzymal* wyslal* fick skickade fik kom fekk sain tuli geldi gelen aaya aya aayi пришел получил weryfikac* jednorazow* bezpieczenstwa logowania dostalem dostalam potwierdz* verifier* engangs* sakerhets* inloggnings* sikkerheds* bekreft* vahvistus* kertakayttoinen overovaci dogrulama onay guvenlik tek_kullanimlik giris',
  'подтвержден* проверочн* одноразов* смс из_смс kod_z_sms 验证 驗證 認証 確認 ワンタイム 인증 ओटीपी',
);

/** Nouns that need no qualifier. */
export const OTP_NOUNS = lexicon(
  'otp otps one_time_password one_time_passcode one_time_code onetime_code passcode tan sms_tan mtan pushtan 2fa_code mfa_code authenticator_code sms_code smscode verification_code verify_code security_code auth_code login_code',
  'bestatigungscode* sicherheitscode verifizierungscode einmalcode einmalpasswort einmalkennwort freischaltcode anmeldecode zugangscode aktivierungscode sms-code',
  'code_de_verification code_de_validation code_de_securite code_a_usage_unique code_d_acces code_d_activation code_d_authentification code_de_connexion code_de_confirmation code_sms code_recu mot_de_passe_a_usage_unique',
  'codigo_de_verificacion codigo_de_seguridad codigo_de_acceso clave_dinamica codigo_sms codigo_de_verificacao codigo_de_seguranca codigo_de_acesso token_do_banco codice_di_verifica codice_di_sicurezza codice_di_accesso codice_otp codice_sms codice_monouso codice_di_conferma codigo_de_confirmacion codigo_de_confirmacao',
  'verificatiecode beveiligingscode eenmalige_code inlogcode bevestigingscode toegangscode sms-code',
  'kod_weryfikacyjny kod_jednorazowy kod_sms kod_z_sms kod_potwierdzajacy kod_autoryzacyjny verifieringskod* engangskod* sakerhetskod* bekreftelseskode* verifikationskode* godkendelseskode* sikkerhedskode* sms-kod* vahvistuskoodi kertakayttokoodi overovaci_kod dogrulama_kodu onay_kodu guvenlik_kodu sms_kodu tek_kullanimlik_sifre',
  'код_подтверждения код_из_смс смс-код смс_код проверочный_код одноразовый_код 验证码 驗證碼 校验码 動態碼 動態密碼 認証コード 確認コード 認証番号 인증번호 인증코드 인증_번호 otp_code ओटीपी',
);

/** A code of which nothing is said yet. */
export const CODE_NOUNS = lexicon(
  'code codes cod token tokens kode koden kod kodu kodum codigo codigos codice codici koodi код кода कोड 코드 コード',
);

/** Codes that open nothing: right before "code", or joined with it. */
export const HARMLESS_CODES = lexicon(
  'error errors promo promotion promotional discount coupon voucher gift zip postal post area country dial dialing region state city booking confirmation reservation order tracking product item sku model part reference ref status exit http response return source qr bar barcode color colour hex invite invitation referral affiliate store branch dept department currency language locale swift bic sort bank routing tax hs tariff commodity customs airport station flight course class lesson dress conduct morse country_calling iata icao iso unicode ascii key event fault trouble diagnostic obd stop reason rma batch lot date cheat game redeem redemption cvv cvc building project job cost catalogue catalog offer campaign subject membership customer client',
  'fehler* rabatt* gutschein* post* bestell* produkt* artikel* buchungs* farb* aktions* quell* strich* landes* vorwahl* einladungs* empfehlungs* liefer*',
  'erreur promo reduction postal commande article produit couleur remise cadeau parrainage suivi',
  'error promocional descuento postal pedido producto articulo color regalo cupon barras rastreo seguimiento de_barras area pais errore sconto promozionale postale ordine prodotto articolo colore regalo fiscale cap barre avviamento erro desconto promocional postal pedido produto cor rastreio barras cupom cep',
  'エラー 错误 錯誤 优惠 クーポン 郵便 邮政 오류 쿠폰 우편 kortings* fout* post* bestel* product* artikel* actie* kleur* streepjes* rabatow* pocztowy bledu produktu rabatt* felkod postnummer* produktkod rabat* post* fejl* hata indirim posta urun promosyon ошибк* скидк* почтов*',
);

/** Passes that open gates, not accounts. */
export const OTHER_PASSES = lexicon(
  'boarding bus train travel day week season ski lift press hall mountain game xbox battle gate visitor parking metro museum event annual monthly student rail guest backstage fast',
);

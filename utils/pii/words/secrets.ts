import { lexicon } from './lexicon';

/** "Password" in the languages that customers write. */
export const PASSWORD_NOUNS = lexicon(
  '~password ~passwort ~contrasena ~passcode ~passphrase pass password* passwort* paswd pswd psswd pwrd psswrd passwd p_w pass_word pass_code pass_phrase pwd psw passw pass_key',
  'kennwort* losungswort zugangswort wlan_schlussel wlan_key wifi_key wifi_code network_key login_pw',
  'mot_de_passe mots_de_passe m_d_p',
  'contrasena* contrasenya contrasinal clave* password_del',
  'senha* palavra_chave palavra-passe',
  'parola_d_ordine parola_chiave parola* chiave_di_accesso chiave_wifi',
  'wachtwoord* wachtwrd ww',
  'hasl*_do haslo hasla haslem hasel losenord* losen adgangskode* passord* kodeord* salasana* heslo hesla heslem sifre* jelsz* lozinka* zaporka geslo kodikos',
  'kata_laluan sandi mat_khau parool slaptazod* парола* пароль* пароля паролем пароли пасс 密码 密碼 口令 パスワード パスは 暗証番号 รหัสผ่าน رمز_عبور 비밀번호 암호 비번 पासवर्ड كلمة_المرور كلمة_السر סיסמה κωδικος',
);

/** Secrets that are words: they may be several, all of letters. */
export const PHRASE_NOUNS = lexicon(
  'passphrase* ~passphrase pass_phrase pass_phrases safe_word security_answer secret_answer security_word secret_word memorable_word memorable_place memorable_name code_word_for_my codeword_is keyword_for_my answer_to_my_security_question answer_to_the_security_question answer_to_my_secret_question answer_to_the_secret_question security_question_answer recovery_phrase recovery_passphrase',
  'sicherheitsantwort geheimantwort sicherheitswort kennwort_satz passwortsatz phrase_de_passe phrase_secrete reponse_secrete reponse_de_securite frase_de_contrasena frase_de_acceso respuesta_secreta respuesta_de_seguridad frase_secreta frase_di_accesso risposta_segreta risposta_di_sicurezza resposta_secreta wachtwoordzin wachtzin geheim_antwoord haslo_glosowe losenfras',
);

/** Words of signing in: a word beside them that looks like a password is one. */
export const LOGIN_WORDS = lexicon(
  'log_in logins log_on logging_in logged_in sign_in signing_in signed_in unlock* kicked_out locked encrypted gets_me_in lets_me_in get_me_in got_me_in log_me_in logs_me_in let_me_in letting_me_in let_us_in locked_out log_me_out credential* creds admin root ssh vpn netflix spotify wi_fi wlan hotspot router network log_urself log_yourself get_in get_into',
  'anmelden einloggen eingeloggt zugang zugangsdaten connecter connecte connexion identifiants identifiant entrar ingresar acceder acceso iniciar_sesion accedere accesso entro inloggen inlog inloggegevens logowanie zaloguj* zalogowac logga_in inloggad giris aanmelden',
);

/** How a value is spelled: it is said only of what has to be typed exactly. */
export const SPELLING = lexicon(
  'tout_en_minuscule* en_minuscule* en_minusculas todo_en_mayusculas tutto_minuscolo tudo_minusculo tudo_junto all_lower all_one_word all_small all_big alles_klein alles_gross met_hoofdletter mit_grossem mit_kleinem con_mayuscula avec_majuscule with_capital with_a_capital capital_letter capital_letters one_word no_spaces without_spaces case_sensitive lower_case upper_case all_caps with_small with_a_small big_letter zusammengeschrieben ohne_leerzeichen kleingeschrieben grossgeschrieben en_majuscules sans_espace todo_junto sin_espacios tutto_attaccato',
  ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `capital_${letter}`),
);

/** What people do with a password. */
export const USING = lexicon(
  'accepts takes use uses used using type typed typing enter entered try trying tried set put picked pick choose chose wrote made i_did guess still from as with',
  'benutze verwende nehme genommen eingegeben probier probiert versucht utilise mis tape essaye avec puse uso usaba pongo con messo usei coloquei gebruik ingevuld met mit com metto inserisco ingreso digito uzywam wpisuje wpisalem anvander bruger bruker kaytan ввожу',
);

/** Numbers that open: PINs. */
export const PIN_NOUNS = lexicon(
  'puk puk_code mpin tpin pin pins pin_code pin_number pin_no pin_nummer geheimzahl geheimnummer pin-kod pinkode пин пин-код',
);

/** Words that make a code one that opens: sent by text, used once. */
export const OTP_QUALIFIERS = lexicon(
  'verification verify verifying verified security one_time single_use otp 2fa mfa tfa two_factor two_step 2_step sms text texted texts txt log_in sign_in logon auth authentication authenticator authorization authorisation access temporary unlock recovery reset whatsapp google microsoft apple bank banking activation approval parental pairing device your_code came thru mail email mailed emailed comes arrived got received says shows popped',
  'bekam bekommen erhalten kam gekommen geschickt zugeschickt bestatigungs* sicherheits* einmal* verifizierungs* anmelde* freischalt* zugangs* aktivierungs* backup* tan',
  'validation securite usage_unique authentification connexion recu recus envoye secours',
  'verificacion seguridad acceso autenticacion recibido recibi llego llegado me_sale enviado activacion un_solo_uso',
  'verificacao seguranca acesso autenticacao recebi chegou ativacao uso_unico',
  'verifica sicurezza accesso autenticazione ricevuto arrivato monouso attivazione',
  'verificatie* beveiligings* eenmalige inlog* toegangs* bevestigings* ontvangen kreeg gekregen gestuurd activatie*',
  'przyszedl dostalem otrzymal* wyslal* fick skickade fik kom fekk sain tuli geldi gelen aaya aya aayi пришел получил weryfikac* jednorazow* bezpieczenstwa logowania dostalam potwierdz* verifier* engangs* sakerhets* sikkerheds* bekreft* vahvistus* kertakayttoinen overovaci dogrulama onay guvenlik tek_kullanimlik giris',
  'подтвержден* проверочн* одноразов* смс 验证 驗證 認証 確認 ワンタイム 인증 ओटीपी',
);

/** Nouns that need no qualifier. */
export const OTP_NOUNS = lexicon(
  'authenticator authenticator_app authy otp otp_s 2fa mfa ~verification ~verification_code verif verif_code verificacion verificacao vcode signin_code login_code passcode_by_text one_time_password magic_code one_time_pin one_time_pins one_time_passcode sms_passcode tan sms_tan phototan chiptan itan mtan pushtan security_code',
  'bestatigungscode* sicherheitscode verifizierungscode einmalcode einmalpasswort einmalkennwort freischaltcode anmeldecode zugangscode aktivierungscode sms-code',
  'code_de_confirmation mot_de_passe_a_usage_unique',
  'clave_dinamica token_do_banco codice_di_conferma codigo_de_confirmacion codigo_de_confirmacao',
  'verificatiecode beveiligingscode inlogcode bevestigingscode toegangscode',
  'verifieringskod* engangskod* sakerhetskod* bekreftelseskode* verifikationskode* godkendelseskode* sikkerhedskode* sms-kod* vahvistuskoodi kertakayttokoodi overovaci_kod tek_kullanimlik_sifre',
  'код_підтвердження код_за_потвърждение ma_xac_nhan ma_xac_minh kode_verifikasi cod_de_verificare cod_de_confirmare ellenorzo_kod κωδικος_επαληθευσης رمز_التحقق كود_التحقق رمز_التأكيد کد_تایید קוד_אימות 驗證碼 код_подтверждения смс_код проверочный_код одноразовый_код 验证码 校验码 動態碼 動態密碼 認証コード 確認コード 認証番号 인증번호 인증코드 인증_번호 ओटीपी',
);

/** A code of which nothing is said yet. */
export const CODE_NOUNS = lexicon(
  'code codes passcode cod codul token tokens kod* codigo codigos codice codici koodi* κωδικος mã код кода कोड 코드 コード الكود קוד رمز รหัส کد',
);

/** What a code does that comes, and who shows it. */
export const ARRIVES = lexicon(
  'give came come comes popped pops arrived appeared arrives appears sent sends gave gives texted got get received receive says shows reads saying showing displays',
  'kam bekam bekommen erhalten geschickt gesendet steht zeigt sagt recu arrive affiche dit envoye llego llega recibi recibido mandaron enviaron muestra dice chegou chegaram recebi mostra mandaram diz arrivato arrivata ricevuto kreeg gekregen ontvangen gestuurd toont zegt staat',
  'przyszedl przyszlo dostalem dostalam fick fik fikk kom star visar viser sain tuli prisel primit kaptam jott geldi gelen dapat masuk пришел пришло прийшов получил',
);

/** What people do with a code. */
export const ENTERED = lexicon(
  'use using try tried typed type typing with entered enter input inserted tape saisi eingegeben ingevoerd puse introduje inserito digitei wpisalem',
);

/** Codes that open nothing: right before "code", or joined with it. */
export const HARMLESS_CODES = lexicon(
  'error errors promo promotion promotional discount coupon voucher gift zip area country dial dialing region state city booking confirmation reservation order tracking item sku model part reference ref status exit http response return source qr bar barcode color colour hex invite invitation referral affiliate store branch dept department currency language locale swift bic sort bank routing tax hs tariff commodity customs airport station flight course class lesson dress conduct morse country_calling iata icao iso unicode ascii key event fault trouble diagnostic obd stop reason rma batch lot date cheat game redeem redemption cvv cvc building project job cost catalogue catalog offer campaign subject membership customer client review',
  'fehler* gutschein* post* produkt* artikel* buchungs* farb* aktions* quell* strich* landes* vorwahl* einladungs* empfehlungs* liefer*',
  'erreur reduction commande article produit couleur remise cadeau parrainage suivi',
  'promocional descuento pedido articulo regalo cupon barras rastreo seguimiento pais errore sconto promozionale ordine prodotto articolo colore fiscale cap barre avviamento erro desconto produto cor rastreio cupom cep',
  '商品 상품 エラー 错误 錯誤 优惠 クーポン 郵便 邮政 오류 쿠폰 우편 kortings* fout* bestel* product* actie* kleur* streepjes* pocztowy bledu felkod rabat* fejl* hata indirim urun promosyon ошибк* скидк* почтов* товар*',
);

/** Passes that open gates, not accounts. */
export const OTHER_PASSES = lexicon(
  'boarding bus train travel day week season ski lift press hall mountain game xbox battle gate visitor parking metro museum event annual monthly student rail guest backstage fast',
);

public import DocsRuntime

public struct UpdateEmailByEmailPassCodeDto: Sendable, Encodable {
    /// Address to change to
    ///
    /// Example: `new@example.com`.
    public var newEmail: String

    /// Code sent to the new address
    ///
    /// Example: `123456`.
    public var newEmailPassCode: String

    /// Present address.
    /// Required if the user pool verifies the old address as well
    ///
    /// Example: `old@example.com`.
    public var oldEmail: String?

    /// Code sent to the present address.
    /// Required if the user pool verifies the old address as well
    ///
    /// Example: `123456`.
    public var oldEmailPassCode: String?

    public init(
        newEmail: String,
        newEmailPassCode: String,
        oldEmail: String? = nil,
        oldEmailPassCode: String? = nil
    ) {
        self.newEmail = newEmail
        self.newEmailPassCode = newEmailPassCode
        self.oldEmail = oldEmail
        self.oldEmailPassCode = oldEmailPassCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(newEmail, "newEmail")
        try fields.encode(newEmailPassCode, "newEmailPassCode")
        try fields.encodeIfPresent(oldEmail, "oldEmail")
        try fields.encodeIfPresent(oldEmailPassCode, "oldEmailPassCode")
    }
}

public struct UpdatePhoneByPhonePassCodeDto: Sendable, Encodable {
    /// Number to change to, without its country code
    ///
    /// Example: `188xxxx8888`.
    public var newPhoneNumber: String

    /// Code sent to the new number
    ///
    /// Example: `123456`.
    public var newPhonePassCode: String

    /// Country calling code of the new number.
    /// May be left out for mainland China
    ///
    /// Example: `+86`.
    public var newPhoneCountryCode: String?

    /// Present number, without its country code.
    /// Required if the user pool verifies the old number as well
    ///
    /// Example: `188xxxx8888`.
    public var oldPhoneNumber: String?

    /// Code sent to the present number.
    /// Required if the user pool verifies the old number as well
    ///
    /// Example: `123456`.
    public var oldPhonePassCode: String?

    /// Country calling code of the present number.
    /// May be left out for mainland China
    ///
    /// Example: `+86`.
    public var oldPhoneCountryCode: String?

    public init(
        newPhoneNumber: String,
        newPhonePassCode: String,
        newPhoneCountryCode: String? = nil,
        oldPhoneNumber: String? = nil,
        oldPhonePassCode: String? = nil,
        oldPhoneCountryCode: String? = nil
    ) {
        self.newPhoneNumber = newPhoneNumber
        self.newPhonePassCode = newPhonePassCode
        self.newPhoneCountryCode = newPhoneCountryCode
        self.oldPhoneNumber = oldPhoneNumber
        self.oldPhonePassCode = oldPhonePassCode
        self.oldPhoneCountryCode = oldPhoneCountryCode
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(newPhoneNumber, "newPhoneNumber")
        try fields.encode(newPhonePassCode, "newPhonePassCode")
        try fields.encodeIfPresent(newPhoneCountryCode, "newPhoneCountryCode")
        try fields.encodeIfPresent(oldPhoneNumber, "oldPhoneNumber")
        try fields.encodeIfPresent(oldPhonePassCode, "oldPhonePassCode")
        try fields.encodeIfPresent(oldPhoneCountryCode, "oldPhoneCountryCode")
    }
}

public struct UpdateUserBatchOptionsDto: Sendable, Encodable {
    /// Whether the user has to choose a new password at the next sign-in.
    /// Defaults to `false`.
    public var resetPasswordOnNextLogin: Nullable<Bool>

    /// How the password in this request is encrypted.
    /// Defaults to `none`.
    /// Values:
    ///
    /// Example: `sm2`.
    public var passwordEncryptType: Nullable<PasswordEncryptType>

    /// Whether to generate a random password.
    /// Defaults to `false`.
    public var autoGeneratePassword: Nullable<Bool>

    /// Messages to send after the password is changed.
    ///
    /// Example: `{"sendDefaultEmailNotification":true,"sendDefaultPhoneNotification":false}`.
    public var sendPasswordResetedNotification: Nullable<SendResetPasswordNotificationDto>

    public init(
        resetPasswordOnNextLogin: Nullable<Bool> = .absent,
        passwordEncryptType: Nullable<PasswordEncryptType> = .absent,
        autoGeneratePassword: Nullable<Bool> = .absent,
        sendPasswordResetedNotification: Nullable<SendResetPasswordNotificationDto> = .absent
    ) {
        self.resetPasswordOnNextLogin = resetPasswordOnNextLogin
        self.passwordEncryptType = passwordEncryptType
        self.autoGeneratePassword = autoGeneratePassword
        self.sendPasswordResetedNotification = sendPasswordResetedNotification
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(resetPasswordOnNextLogin, "resetPasswordOnNextLogin")
        try fields.encodeIfPresent(passwordEncryptType, "passwordEncryptType")
        try fields.encodeIfPresent(autoGeneratePassword, "autoGeneratePassword")
        try fields.encodeIfPresent(sendPasswordResetedNotification, "sendPasswordResetedNotification")
    }

    /// The values the documentation names; others are kept as they are.
    public struct PasswordEncryptType: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// encrypted by SM2 with the public key of the service
        public static var sm2: Self { Self(rawValue: "sm2") }

        /// encrypted by RSA256 with the public key of the service
        public static var rsa: Self { Self(rawValue: "rsa") }

        /// not encrypted
        public static var noneValue: Self { Self(rawValue: "none") }
    }
}

public struct UpdateUserInfoDto: Sendable, Encodable {
    /// Unique ID of the user
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: Nullable<String>

    /// The user's real name; need not be unique
    ///
    /// Example: `Alex Example`.
    public var name: Nullable<String>

    /// Nickname
    ///
    /// Example: `Alex`.
    public var nickname: Nullable<String>

    /// URL of the profile picture
    ///
    /// Example: `https://example.com/avatar.png`.
    public var photo: Nullable<String>

    /// ID of the user in your own system
    ///
    /// Example: `10010`.
    public var externalId: Nullable<String>

    /// State of the account.
    /// Defaults to `Activated`.
    /// Values:
    ///
    /// Example: `Suspended`.
    public var status: Nullable<Status>

    /// Whether the email address has been verified
    ///
    /// Example: `true`.
    public var emailVerified: Nullable<Bool>

    /// Whether the phone number has been verified
    ///
    /// Example: `true`.
    public var phoneVerified: Nullable<Bool>

    /// Date of birth
    ///
    /// Example: `2022-06-03`.
    public var birthdate: Nullable<String>

    /// Country of residence
    ///
    /// Example: `US`.
    public var country: Nullable<String>

    /// Province or state of residence
    ///
    /// Example: `CA`.
    public var province: Nullable<String>

    /// City of residence
    ///
    /// Example: `San Francisco`.
    public var city: Nullable<String>

    /// Postal address
    ///
    /// Example: `1 Example Street, San Francisco`.
    public var address: Nullable<String>

    /// Street and house number
    ///
    /// Example: `1 Example Street`.
    public var streetAddress: Nullable<String>

    /// Postal code
    ///
    /// Example: `94105`.
    public var postalCode: Nullable<String>

    /// Gender of the user.
    /// Defaults to `U`.
    /// Values:
    ///
    /// Example: `M`.
    public var gender: Nullable<Gender>

    /// User name, unique within the user pool
    ///
    /// Example: `alex`.
    public var username: Nullable<String>

    /// Email address; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: Nullable<String>

    /// Phone number without its country code.
    /// Put the country code of a number outside China into `phoneCountryCode`
    ///
    /// Example: `188xxxx8888`.
    public var phone: Nullable<String>

    /// Password.
    /// Sent as plain text over HTTPS unless `passwordEncryptType` selects an encryption
    ///
    /// Example: `example-password`.
    public var password: Nullable<String>

    /// Company the user belongs to
    ///
    /// Example: `Example Ltd`.
    public var company: Nullable<String>

    /// User agent of the browser used for the latest sign-in
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36`.
    public var browser: Nullable<String>

    /// Device used for the latest sign-in
    ///
    /// Example: `Android`.
    public var device: Nullable<String>

    /// Given name
    ///
    /// Example: `Alex`.
    public var givenName: Nullable<String>

    /// Family name
    ///
    /// Example: `Example`.
    public var familyName: Nullable<String>

    /// Middle name
    ///
    /// Example: `Jamie`.
    public var middleName: Nullable<String>

    /// Profile of the user
    ///
    /// Example: `alex`.
    public var profile: Nullable<String>

    /// Name the user prefers to be called by
    ///
    /// Example: `alex`.
    public var preferredUsername: Nullable<String>

    /// The user's own website
    ///
    /// Example: `https://example.com/alex`.
    public var website: Nullable<String>

    /// Time zone of the user
    ///
    /// Example: `GMT-08:00`.
    public var zoneinfo: Nullable<String>

    /// Language and region preferred by the user
    ///
    /// Example: `en`.
    public var locale: Nullable<String>

    /// Complete address, ready for printing
    ///
    /// Example: `1 Example Street, San Francisco, CA 94105`.
    public var formatted: Nullable<String>

    /// Region of residence
    ///
    /// Example: `California`.
    public var region: Nullable<String>

    /// Number of the user's identity card
    ///
    /// Example: `xxxxxxxxxxxxxx1234`.
    public var identityNumber: Nullable<String>

    /// Custom fields.
    /// Every key has to be defined in the user pool beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var customData: Nullable<[String: JSONValue]>

    /// Data objects to attach.
    /// Every key has to be a field defined for the user's data object beforehand
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var metadata: Nullable<[String: JSONValue]>

    public init(
        userId: String,
        phoneCountryCode: Nullable<String> = .absent,
        name: Nullable<String> = .absent,
        nickname: Nullable<String> = .absent,
        photo: Nullable<String> = .absent,
        externalId: Nullable<String> = .absent,
        status: Nullable<Status> = .absent,
        emailVerified: Nullable<Bool> = .absent,
        phoneVerified: Nullable<Bool> = .absent,
        birthdate: Nullable<String> = .absent,
        country: Nullable<String> = .absent,
        province: Nullable<String> = .absent,
        city: Nullable<String> = .absent,
        address: Nullable<String> = .absent,
        streetAddress: Nullable<String> = .absent,
        postalCode: Nullable<String> = .absent,
        gender: Nullable<Gender> = .absent,
        username: Nullable<String> = .absent,
        email: Nullable<String> = .absent,
        phone: Nullable<String> = .absent,
        password: Nullable<String> = .absent,
        company: Nullable<String> = .absent,
        browser: Nullable<String> = .absent,
        device: Nullable<String> = .absent,
        givenName: Nullable<String> = .absent,
        familyName: Nullable<String> = .absent,
        middleName: Nullable<String> = .absent,
        profile: Nullable<String> = .absent,
        preferredUsername: Nullable<String> = .absent,
        website: Nullable<String> = .absent,
        zoneinfo: Nullable<String> = .absent,
        locale: Nullable<String> = .absent,
        formatted: Nullable<String> = .absent,
        region: Nullable<String> = .absent,
        identityNumber: Nullable<String> = .absent,
        customData: Nullable<[String: JSONValue]> = .absent,
        metadata: Nullable<[String: JSONValue]> = .absent
    ) {
        self.userId = userId
        self.phoneCountryCode = phoneCountryCode
        self.name = name
        self.nickname = nickname
        self.photo = photo
        self.externalId = externalId
        self.status = status
        self.emailVerified = emailVerified
        self.phoneVerified = phoneVerified
        self.birthdate = birthdate
        self.country = country
        self.province = province
        self.city = city
        self.address = address
        self.streetAddress = streetAddress
        self.postalCode = postalCode
        self.gender = gender
        self.username = username
        self.email = email
        self.phone = phone
        self.password = password
        self.company = company
        self.browser = browser
        self.device = device
        self.givenName = givenName
        self.familyName = familyName
        self.middleName = middleName
        self.profile = profile
        self.preferredUsername = preferredUsername
        self.website = website
        self.zoneinfo = zoneinfo
        self.locale = locale
        self.formatted = formatted
        self.region = region
        self.identityNumber = identityNumber
        self.customData = customData
        self.metadata = metadata
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(phoneCountryCode, "phoneCountryCode")
        try fields.encodeIfPresent(name, "name")
        try fields.encodeIfPresent(nickname, "nickname")
        try fields.encodeIfPresent(photo, "photo")
        try fields.encodeIfPresent(externalId, "externalId")
        try fields.encodeIfPresent(status, "status")
        try fields.encodeIfPresent(emailVerified, "emailVerified")
        try fields.encodeIfPresent(phoneVerified, "phoneVerified")
        try fields.encodeIfPresent(birthdate, "birthdate")
        try fields.encodeIfPresent(country, "country")
        try fields.encodeIfPresent(province, "province")
        try fields.encodeIfPresent(city, "city")
        try fields.encodeIfPresent(address, "address")
        try fields.encodeIfPresent(streetAddress, "streetAddress")
        try fields.encodeIfPresent(postalCode, "postalCode")
        try fields.encodeIfPresent(gender, "gender")
        try fields.encodeIfPresent(username, "username")
        try fields.encodeIfPresent(email, "email")
        try fields.encodeIfPresent(phone, "phone")
        try fields.encodeIfPresent(password, "password")
        try fields.encodeIfPresent(company, "company")
        try fields.encodeIfPresent(browser, "browser")
        try fields.encodeIfPresent(device, "device")
        try fields.encodeIfPresent(givenName, "givenName")
        try fields.encodeIfPresent(familyName, "familyName")
        try fields.encodeIfPresent(middleName, "middleName")
        try fields.encodeIfPresent(profile, "profile")
        try fields.encodeIfPresent(preferredUsername, "preferredUsername")
        try fields.encodeIfPresent(website, "website")
        try fields.encodeIfPresent(zoneinfo, "zoneinfo")
        try fields.encodeIfPresent(locale, "locale")
        try fields.encodeIfPresent(formatted, "formatted")
        try fields.encodeIfPresent(region, "region")
        try fields.encodeIfPresent(identityNumber, "identityNumber")
        try fields.encodeIfPresent(customData, "customData")
        try fields.encodeIfPresent(metadata, "metadata")
    }

    /// The values the documentation names; others are kept as they are.
    public struct Status: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// suspended
        public static var suspended: Self { Self(rawValue: "Suspended") }

        /// has left the organization
        public static var resigned: Self { Self(rawValue: "Resigned") }

        /// active
        public static var activated: Self { Self(rawValue: "Activated") }

        /// archived
        public static var archived: Self { Self(rawValue: "Archived") }

        /// disabled
        public static var deactivated: Self { Self(rawValue: "Deactivated") }
    }

    /// The values the documentation names; others are kept as they are.
    public struct Gender: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// male
        public static var m: Self { Self(rawValue: "M") }

        /// female
        public static var f: Self { Self(rawValue: "F") }

        /// unknown
        public static var u: Self { Self(rawValue: "U") }
    }
}

public struct UpdateUserOptionsDto: Sendable, Encodable {
    /// Kind of identifier given as the user ID.
    /// Defaults to `user_id`.
    /// Values:
    ///
    /// Example: `user_id`.
    public var userIdType: Nullable<UserIdType>

    /// Whether the user has to choose a new password at the first sign-in.
    /// Defaults to `false`.
    public var resetPasswordOnFirstLogin: Nullable<Bool>

    /// Whether the user has to choose a new password at the next sign-in.
    /// Defaults to `false`.
    public var resetPasswordOnNextLogin: Nullable<Bool>

    /// How the password in this request is encrypted.
    /// Defaults to `none`.
    /// Values:
    ///
    /// Example: `sm2`.
    public var passwordEncryptType: Nullable<PasswordEncryptType>

    /// Whether to generate a random password.
    /// Defaults to `false`.
    public var autoGeneratePassword: Nullable<Bool>

    /// Messages to send after the password is changed.
    ///
    /// Example: `{"sendDefaultEmailNotification":true,"sendDefaultPhoneNotification":false}`.
    public var sendPasswordResetedNotification: Nullable<SendResetPasswordNotificationDto>

    public init(
        userIdType: Nullable<UserIdType> = .absent,
        resetPasswordOnFirstLogin: Nullable<Bool> = .absent,
        resetPasswordOnNextLogin: Nullable<Bool> = .absent,
        passwordEncryptType: Nullable<PasswordEncryptType> = .absent,
        autoGeneratePassword: Nullable<Bool> = .absent,
        sendPasswordResetedNotification: Nullable<SendResetPasswordNotificationDto> = .absent
    ) {
        self.userIdType = userIdType
        self.resetPasswordOnFirstLogin = resetPasswordOnFirstLogin
        self.resetPasswordOnNextLogin = resetPasswordOnNextLogin
        self.passwordEncryptType = passwordEncryptType
        self.autoGeneratePassword = autoGeneratePassword
        self.sendPasswordResetedNotification = sendPasswordResetedNotification
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encodeIfPresent(userIdType, "userIdType")
        try fields.encodeIfPresent(resetPasswordOnFirstLogin, "resetPasswordOnFirstLogin")
        try fields.encodeIfPresent(resetPasswordOnNextLogin, "resetPasswordOnNextLogin")
        try fields.encodeIfPresent(passwordEncryptType, "passwordEncryptType")
        try fields.encodeIfPresent(autoGeneratePassword, "autoGeneratePassword")
        try fields.encodeIfPresent(sendPasswordResetedNotification, "sendPasswordResetedNotification")
    }

    /// The values the documentation names; others are kept as they are.
    public struct UserIdType: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// ID assigned by GenAuth, such as `6319a1504f3xxxxf214dd5b7`
        public static var userId: Self { Self(rawValue: "user_id") }

        /// ID in your own system, stored as `externalId`
        public static var externalId: Self { Self(rawValue: "external_id") }

        /// phone number
        public static var phone: Self { Self(rawValue: "phone") }

        /// email address
        public static var email: Self { Self(rawValue: "email") }

        /// user name
        public static var username: Self { Self(rawValue: "username") }

        /// external identity, written as `extIdpId:userIdInIdp`
        public static var identity: Self { Self(rawValue: "identity") }

        /// synchronized identity, written as `provider:userIdInIdp`
        public static var syncRelation: Self { Self(rawValue: "sync_relation") }

        /// custom field that identifies users
        public static var customField: Self { Self(rawValue: "custom_field") }
    }

    /// The values the documentation names; others are kept as they are.
    public struct PasswordEncryptType: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// encrypted by SM2 with the public key of the service
        public static var sm2: Self { Self(rawValue: "sm2") }

        /// encrypted by RSA256 with the public key of the service
        public static var rsa: Self { Self(rawValue: "rsa") }

        /// not encrypted
        public static var noneValue: Self { Self(rawValue: "none") }
    }
}

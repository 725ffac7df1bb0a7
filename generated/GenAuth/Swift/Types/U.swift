public import DocsRuntime
public import Foundation

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
    public var resetPasswordOnNextLogin: Bool?

    /// How the password in this request is encrypted.
    /// Defaults to `none`.
    /// Values: ``PasswordEncryptType``.
    ///
    /// Example: `sm2`.
    public var passwordEncryptType: PasswordEncryptType?

    /// Whether to generate a random password.
    /// Defaults to `false`.
    public var autoGeneratePassword: Bool?

    /// Messages to send after the password is changed.
    ///
    /// Example: `{"sendDefaultEmailNotification":true,"sendDefaultPhoneNotification":false}`.
    public var sendPasswordResetedNotification: SendResetPasswordNotificationDto?

    public init(
        resetPasswordOnNextLogin: Bool? = nil,
        passwordEncryptType: PasswordEncryptType? = nil,
        autoGeneratePassword: Bool? = nil,
        sendPasswordResetedNotification: SendResetPasswordNotificationDto? = nil
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
    public typealias PasswordEncryptType = OpenEnum<PasswordEncryptTypeValues>

    /// Tells the values of ``PasswordEncryptType`` from those of other enums.
    public enum PasswordEncryptTypeValues {}
}

extension OpenEnum where Values == UpdateUserBatchOptionsDto.PasswordEncryptTypeValues {
    /// encrypted by SM2 with the public key of the service
    public static var sm2: Self { Self(rawValue: "sm2") }

    /// encrypted by RSA256 with the public key of the service
    public static var rsa: Self { Self(rawValue: "rsa") }

    /// not encrypted
    public static var noneValue: Self { Self(rawValue: "none") }
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
    /// Values: ``Status``.
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
    /// Values: ``Gender``.
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
    public typealias Status = OpenEnum<StatusValues>

    /// Tells the values of ``Status`` from those of other enums.
    public enum StatusValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Gender = OpenEnum<GenderValues>

    /// Tells the values of ``Gender`` from those of other enums.
    public enum GenderValues {}
}

extension OpenEnum where Values == UpdateUserInfoDto.StatusValues {
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

extension OpenEnum where Values == UpdateUserInfoDto.GenderValues {
    /// male
    public static var m: Self { Self(rawValue: "M") }

    /// female
    public static var f: Self { Self(rawValue: "F") }

    /// unknown
    public static var u: Self { Self(rawValue: "U") }
}

public struct UpdateUserOptionsDto: Sendable, Encodable {
    /// Kind of identifier given as the user ID.
    /// Defaults to `user_id`.
    /// Values: ``UserIdType``.
    ///
    /// Example: `user_id`.
    public var userIdType: UserIdType?

    /// Whether the user has to choose a new password at the first sign-in.
    /// Defaults to `false`.
    public var resetPasswordOnFirstLogin: Bool?

    /// Whether the user has to choose a new password at the next sign-in.
    /// Defaults to `false`.
    public var resetPasswordOnNextLogin: Bool?

    /// How the password in this request is encrypted.
    /// Defaults to `none`.
    /// Values: ``PasswordEncryptType``.
    ///
    /// Example: `sm2`.
    public var passwordEncryptType: PasswordEncryptType?

    /// Whether to generate a random password.
    /// Defaults to `false`.
    public var autoGeneratePassword: Bool?

    /// Messages to send after the password is changed.
    ///
    /// Example: `{"sendDefaultEmailNotification":true,"sendDefaultPhoneNotification":false}`.
    public var sendPasswordResetedNotification: SendResetPasswordNotificationDto?

    public init(
        userIdType: UserIdType? = nil,
        resetPasswordOnFirstLogin: Bool? = nil,
        resetPasswordOnNextLogin: Bool? = nil,
        passwordEncryptType: PasswordEncryptType? = nil,
        autoGeneratePassword: Bool? = nil,
        sendPasswordResetedNotification: SendResetPasswordNotificationDto? = nil
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
    public typealias UserIdType = OpenEnum<UserIdTypeValues>

    /// Tells the values of ``UserIdType`` from those of other enums.
    public enum UserIdTypeValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias PasswordEncryptType = OpenEnum<PasswordEncryptTypeValues>

    /// Tells the values of ``PasswordEncryptType`` from those of other enums.
    public enum PasswordEncryptTypeValues {}
}

extension OpenEnum where Values == UpdateUserOptionsDto.UserIdTypeValues {
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

extension OpenEnum where Values == UpdateUserOptionsDto.PasswordEncryptTypeValues {
    /// encrypted by SM2 with the public key of the service
    public static var sm2: Self { Self(rawValue: "sm2") }

    /// encrypted by RSA256 with the public key of the service
    public static var rsa: Self { Self(rawValue: "rsa") }

    /// not encrypted
    public static var noneValue: Self { Self(rawValue: "none") }
}

public struct UserDepartmentPagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Departments on this page.
    public var list: [UserDepartmentRespDto]

    public init(
        totalCount: Double,
        list: [UserDepartmentRespDto]
    ) {
        self.totalCount = totalCount
        self.list = list
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        totalCount = try fields.decode("totalCount")
        list = try fields.decode("list")
    }
}

public struct UserDepartmentRespDto: Sendable, Decodable {
    /// Code of the organization
    ///
    /// Example: `example`.
    public var organizationCode: String

    /// Department ID
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    public var departmentId: String

    /// Whether this is the root department
    ///
    /// Example: `false`.
    public var isRoot: Bool

    /// When the department was created
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var createdAt: String

    /// Name of the department
    ///
    /// Example: `Research`.
    public var name: String

    /// What the department does
    ///
    /// Example: `Research department`.
    public var description: String

    /// ID of the department in your own system
    ///
    /// Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    public var openDepartmentId: String?

    /// Whether the user leads the department
    ///
    /// Example: `true`.
    public var isLeader: Bool

    /// Code of the department
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    public var code: String

    /// Whether this is the user's main department
    ///
    /// Example: `true`.
    public var isMainDepartment: Bool

    /// When the user joined the department
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var joinedAt: String

    /// Whether the department is virtual
    ///
    /// Example: `false`.
    public var isVirtualNode: Bool

    /// Names in other languages.
    ///
    /// Example: `{"name":{"en-US":{"enabled":false,"value":"English"},"ja-JP":{"enabled":false,"value":"Text in Japanese"},"zh-CN":{"enabled":false,"value":"Text in simplified Chinese"},"zh-TW":{"enabled":false,"value…`.
    public var i18n: DepartmentI18nDto?

    /// Values of the department's custom fields
    ///
    /// Example: `{"icon":"https://example.com/logo.png"}`.
    public var customData: [String: JSONValue]?

    /// IDs from the root down to the department
    ///
    /// Example: `["parentId1","parentId2"]`.
    public var departmentIdPath: [String]?

    /// Codes from the root down to the department
    ///
    /// Example: `["parentCode1","parentCode2"]`.
    public var departmentCodePath: [String]?

    /// Names from the root down to the department
    ///
    /// Example: `["parentName1","parentName2"]`.
    public var departmentNamePath: [String]?

    public init(
        organizationCode: String,
        departmentId: String,
        isRoot: Bool,
        createdAt: String,
        name: String,
        description: String,
        openDepartmentId: String? = nil,
        isLeader: Bool,
        code: String,
        isMainDepartment: Bool,
        joinedAt: String,
        isVirtualNode: Bool,
        i18n: DepartmentI18nDto? = nil,
        customData: [String: JSONValue]? = nil,
        departmentIdPath: [String]? = nil,
        departmentCodePath: [String]? = nil,
        departmentNamePath: [String]? = nil
    ) {
        self.organizationCode = organizationCode
        self.departmentId = departmentId
        self.isRoot = isRoot
        self.createdAt = createdAt
        self.name = name
        self.description = description
        self.openDepartmentId = openDepartmentId
        self.isLeader = isLeader
        self.code = code
        self.isMainDepartment = isMainDepartment
        self.joinedAt = joinedAt
        self.isVirtualNode = isVirtualNode
        self.i18n = i18n
        self.customData = customData
        self.departmentIdPath = departmentIdPath
        self.departmentCodePath = departmentCodePath
        self.departmentNamePath = departmentNamePath
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        organizationCode = try fields.decode("organizationCode")
        departmentId = try fields.decode("departmentId")
        isRoot = try fields.decode("isRoot")
        createdAt = try fields.decode("createdAt")
        name = try fields.decode("name")
        description = try fields.decode("description")
        openDepartmentId = try fields.decodeIfPresent("openDepartmentId")
        isLeader = try fields.decode("isLeader")
        code = try fields.decode("code")
        isMainDepartment = try fields.decode("isMainDepartment")
        joinedAt = try fields.decode("joinedAt")
        isVirtualNode = try fields.decode("isVirtualNode")
        i18n = try fields.decodeIfPresent("i18n")
        customData = try fields.decodeIfPresent("customData")
        departmentIdPath = try fields.decodeIfPresent("departmentIdPath")
        departmentCodePath = try fields.decodeIfPresent("departmentCodePath")
        departmentNamePath = try fields.decodeIfPresent("departmentNamePath")
    }

    /// ``createdAt`` as a date; nil where it holds none.
    public var createdAtDate: Date? { Timestamp.date(createdAt) }

    /// ``joinedAt`` as a date; nil where it holds none.
    public var joinedAtDate: Date? { Timestamp.date(joinedAt) }
}

public struct UserDto: Sendable, Decodable {
    /// Unique ID of the user
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    public var userId: String

    /// When the user was created
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var createdAt: String

    /// When the user was last changed
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var updatedAt: String

    /// State of the account: ``Status``.
    ///
    /// Example: `Suspended`.
    public var status: Status

    /// Working status of the account: ``WorkStatus``.
    ///
    /// Example: `Closed`.
    public var workStatus: WorkStatus

    /// ID of the user in your own system
    ///
    /// Example: `10010`.
    public var externalId: String?

    /// Email address; letter case is ignored
    ///
    /// Example: `test@example.com`.
    public var email: String?

    /// Phone number without its country code.
    /// Put the country code of a number outside China into `phoneCountryCode`
    ///
    /// Example: `188xxxx8888`.
    public var phone: String?

    /// Country calling code of the phone number.
    /// May be left out for numbers of mainland China; texting other countries takes an SMS provider configured in the console
    ///
    /// Example: `+86`.
    public var phoneCountryCode: String?

    /// User name, unique within the user pool
    ///
    /// Example: `alex`.
    public var username: String?

    /// The user's real name; need not be unique
    ///
    /// Example: `Alex Example`.
    public var name: String?

    /// Nickname
    ///
    /// Example: `Alex`.
    public var nickname: String?

    /// URL of the profile picture
    ///
    /// Example: `https://example.com/avatar.png`.
    public var photo: String?

    /// How many times the user has signed in so far
    ///
    /// Example: `3`.
    public var loginsCount: Double?

    /// When the user last signed in
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var lastLogin: String?

    /// IP address of the latest sign-in
    ///
    /// Example: `127.0.0.1`.
    public var lastIp: String?

    /// Gender of the user: ``Gender``.
    ///
    /// Example: `M`.
    public var gender: Gender

    /// Whether the email address has been verified
    ///
    /// Example: `true`.
    public var emailVerified: Bool

    /// Whether the phone number has been verified
    ///
    /// Example: `true`.
    public var phoneVerified: Bool

    /// When the password was last set
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var passwordLastSetAt: String?

    /// Date of birth
    ///
    /// Example: `2022-06-03`.
    public var birthdate: String?

    /// Country of residence
    ///
    /// Example: `US`.
    public var country: String?

    /// Province or state of residence
    ///
    /// Example: `CA`.
    public var province: String?

    /// City of residence
    ///
    /// Example: `San Francisco`.
    public var city: String?

    /// Postal address
    ///
    /// Example: `1 Example Street, San Francisco`.
    public var address: String?

    /// Street and house number
    ///
    /// Example: `1 Example Street`.
    public var streetAddress: String?

    /// Postal code
    ///
    /// Example: `94105`.
    public var postalCode: String?

    /// Company the user belongs to
    ///
    /// Example: `Example Ltd`.
    public var company: String?

    /// User agent of the browser used for the latest sign-in
    ///
    /// Example: `Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36`.
    public var browser: String?

    /// Device used for the latest sign-in
    ///
    /// Example: `Android`.
    public var device: String?

    /// Given name
    ///
    /// Example: `Alex`.
    public var givenName: String?

    /// Family name
    ///
    /// Example: `Example`.
    public var familyName: String?

    /// Middle name
    ///
    /// Example: `Jamie`.
    public var middleName: String?

    /// Profile of the user
    ///
    /// Example: `alex`.
    public var profile: String?

    /// Name the user prefers to be called by
    ///
    /// Example: `alex`.
    public var preferredUsername: String?

    /// The user's own website
    ///
    /// Example: `https://example.com/alex`.
    public var website: String?

    /// Time zone of the user
    ///
    /// Example: `GMT-08:00`.
    public var zoneinfo: String?

    /// Language and region preferred by the user
    ///
    /// Example: `en`.
    public var locale: String?

    /// Complete address, ready for printing
    ///
    /// Example: `1 Example Street, San Francisco, CA 94105`.
    public var formatted: String?

    /// Region of residence
    ///
    /// Example: `California`.
    public var region: String?

    /// How the user came into the user pool: ``UserSourceType``.
    ///
    /// Example: `excel`.
    public var userSourceType: UserSourceType

    /// ID of the application or synchronization task the user came from
    public var userSourceId: String?

    /// ID of the application the user last signed in to
    public var lastLoginApp: String?

    /// ID of the user's main department
    public var mainDepartmentId: String?

    /// When the user last passed multi-factor authentication
    public var lastMfaTime: String?

    /// Strength level of the password
    ///
    /// Example: `1`.
    public var passwordSecurityLevel: Double?

    /// Whether the user has to choose a new password at the next sign-in.
    /// Defaults to `false`.
    public var resetPasswordOnNextLogin: Bool?

    /// Ways in which the user registered
    public var registerSource: [String]?

    /// IDs of the departments the user belongs to
    ///
    /// Example: `["624d930c3xxxx5c08dd4986e","624d93102xxxx012f33cd2fe"]`.
    public var departmentIds: [String]?

    /// Identities at external providers.
    public var identities: [IdentityDto]?

    /// Number of the user's identity card
    ///
    /// Example: `xxxxxxxxxxxxxx1234`.
    public var identityNumber: String?

    /// Values of the user's custom fields
    ///
    /// Example: `{"age":22,"school":"Example University"}`.
    public var customData: [String: JSONValue]?

    /// IDs of the posts held by the user
    public var postIdList: [String]?

    /// When the account last changed its state
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var statusChangedAt: String?

    /// ID of the tenant the user belongs to
    public var tenantId: String?

    public init(
        userId: String,
        createdAt: String,
        updatedAt: String,
        status: Status,
        workStatus: WorkStatus,
        externalId: String? = nil,
        email: String? = nil,
        phone: String? = nil,
        phoneCountryCode: String? = nil,
        username: String? = nil,
        name: String? = nil,
        nickname: String? = nil,
        photo: String? = nil,
        loginsCount: Double? = nil,
        lastLogin: String? = nil,
        lastIp: String? = nil,
        gender: Gender,
        emailVerified: Bool,
        phoneVerified: Bool,
        passwordLastSetAt: String? = nil,
        birthdate: String? = nil,
        country: String? = nil,
        province: String? = nil,
        city: String? = nil,
        address: String? = nil,
        streetAddress: String? = nil,
        postalCode: String? = nil,
        company: String? = nil,
        browser: String? = nil,
        device: String? = nil,
        givenName: String? = nil,
        familyName: String? = nil,
        middleName: String? = nil,
        profile: String? = nil,
        preferredUsername: String? = nil,
        website: String? = nil,
        zoneinfo: String? = nil,
        locale: String? = nil,
        formatted: String? = nil,
        region: String? = nil,
        userSourceType: UserSourceType,
        userSourceId: String? = nil,
        lastLoginApp: String? = nil,
        mainDepartmentId: String? = nil,
        lastMfaTime: String? = nil,
        passwordSecurityLevel: Double? = nil,
        resetPasswordOnNextLogin: Bool? = nil,
        registerSource: [String]? = nil,
        departmentIds: [String]? = nil,
        identities: [IdentityDto]? = nil,
        identityNumber: String? = nil,
        customData: [String: JSONValue]? = nil,
        postIdList: [String]? = nil,
        statusChangedAt: String? = nil,
        tenantId: String? = nil
    ) {
        self.userId = userId
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.status = status
        self.workStatus = workStatus
        self.externalId = externalId
        self.email = email
        self.phone = phone
        self.phoneCountryCode = phoneCountryCode
        self.username = username
        self.name = name
        self.nickname = nickname
        self.photo = photo
        self.loginsCount = loginsCount
        self.lastLogin = lastLogin
        self.lastIp = lastIp
        self.gender = gender
        self.emailVerified = emailVerified
        self.phoneVerified = phoneVerified
        self.passwordLastSetAt = passwordLastSetAt
        self.birthdate = birthdate
        self.country = country
        self.province = province
        self.city = city
        self.address = address
        self.streetAddress = streetAddress
        self.postalCode = postalCode
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
        self.userSourceType = userSourceType
        self.userSourceId = userSourceId
        self.lastLoginApp = lastLoginApp
        self.mainDepartmentId = mainDepartmentId
        self.lastMfaTime = lastMfaTime
        self.passwordSecurityLevel = passwordSecurityLevel
        self.resetPasswordOnNextLogin = resetPasswordOnNextLogin
        self.registerSource = registerSource
        self.departmentIds = departmentIds
        self.identities = identities
        self.identityNumber = identityNumber
        self.customData = customData
        self.postIdList = postIdList
        self.statusChangedAt = statusChangedAt
        self.tenantId = tenantId
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        userId = try fields.decode("userId")
        createdAt = try fields.decode("createdAt")
        updatedAt = try fields.decode("updatedAt")
        status = try fields.decode("status")
        workStatus = try fields.decode("workStatus")
        externalId = try fields.decodeIfPresent("externalId")
        email = try fields.decodeIfPresent("email")
        phone = try fields.decodeIfPresent("phone")
        phoneCountryCode = try fields.decodeIfPresent("phoneCountryCode")
        username = try fields.decodeIfPresent("username")
        name = try fields.decodeIfPresent("name")
        nickname = try fields.decodeIfPresent("nickname")
        photo = try fields.decodeIfPresent("photo")
        loginsCount = try fields.decodeIfPresent("loginsCount")
        lastLogin = try fields.decodeIfPresent("lastLogin")
        lastIp = try fields.decodeIfPresent("lastIp")
        gender = try fields.decode("gender")
        emailVerified = try fields.decode("emailVerified")
        phoneVerified = try fields.decode("phoneVerified")
        passwordLastSetAt = try fields.decodeIfPresent("passwordLastSetAt")
        birthdate = try fields.decodeIfPresent("birthdate")
        country = try fields.decodeIfPresent("country")
        province = try fields.decodeIfPresent("province")
        city = try fields.decodeIfPresent("city")
        address = try fields.decodeIfPresent("address")
        streetAddress = try fields.decodeIfPresent("streetAddress")
        postalCode = try fields.decodeIfPresent("postalCode")
        company = try fields.decodeIfPresent("company")
        browser = try fields.decodeIfPresent("browser")
        device = try fields.decodeIfPresent("device")
        givenName = try fields.decodeIfPresent("givenName")
        familyName = try fields.decodeIfPresent("familyName")
        middleName = try fields.decodeIfPresent("middleName")
        profile = try fields.decodeIfPresent("profile")
        preferredUsername = try fields.decodeIfPresent("preferredUsername")
        website = try fields.decodeIfPresent("website")
        zoneinfo = try fields.decodeIfPresent("zoneinfo")
        locale = try fields.decodeIfPresent("locale")
        formatted = try fields.decodeIfPresent("formatted")
        region = try fields.decodeIfPresent("region")
        userSourceType = try fields.decode("userSourceType")
        userSourceId = try fields.decodeIfPresent("userSourceId")
        lastLoginApp = try fields.decodeIfPresent("lastLoginApp")
        mainDepartmentId = try fields.decodeIfPresent("mainDepartmentId")
        lastMfaTime = try fields.decodeIfPresent("lastMfaTime")
        passwordSecurityLevel = try fields.decodeIfPresent("passwordSecurityLevel")
        resetPasswordOnNextLogin = try fields.decodeIfPresent("resetPasswordOnNextLogin")
        registerSource = try fields.decodeIfPresent("registerSource")
        departmentIds = try fields.decodeIfPresent("departmentIds")
        identities = try fields.decodeIfPresent("identities")
        identityNumber = try fields.decodeIfPresent("identityNumber")
        customData = try fields.decodeIfPresent("customData")
        postIdList = try fields.decodeIfPresent("postIdList")
        statusChangedAt = try fields.decodeIfPresent("statusChangedAt")
        tenantId = try fields.decodeIfPresent("tenantId")
    }

    /// ``createdAt`` as a date; nil where it holds none.
    public var createdAtDate: Date? { Timestamp.date(createdAt) }

    /// ``updatedAt`` as a date; nil where it holds none.
    public var updatedAtDate: Date? { Timestamp.date(updatedAt) }

    /// ``lastLogin`` as a date; nil where it holds none.
    public var lastLoginDate: Date? { Timestamp.date(lastLogin) }

    /// ``passwordLastSetAt`` as a date; nil where it holds none.
    public var passwordLastSetAtDate: Date? { Timestamp.date(passwordLastSetAt) }

    /// ``statusChangedAt`` as a date; nil where it holds none.
    public var statusChangedAtDate: Date? { Timestamp.date(statusChangedAt) }

    /// The values the documentation names; others are kept as they are.
    public typealias Status = OpenEnum<StatusValues>

    /// Tells the values of ``Status`` from those of other enums.
    public enum StatusValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias WorkStatus = OpenEnum<WorkStatusValues>

    /// Tells the values of ``WorkStatus`` from those of other enums.
    public enum WorkStatusValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias Gender = OpenEnum<GenderValues>

    /// Tells the values of ``Gender`` from those of other enums.
    public enum GenderValues {}

    /// The values the documentation names; others are kept as they are.
    public typealias UserSourceType = OpenEnum<UserSourceTypeValues>

    /// Tells the values of ``UserSourceType`` from those of other enums.
    public enum UserSourceTypeValues {}
}

extension OpenEnum where Values == UserDto.StatusValues {
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

extension OpenEnum where Values == UserDto.WorkStatusValues {
    /// no longer at work
    public static var closed: Self { Self(rawValue: "Closed") }

    /// at work
    public static var active: Self { Self(rawValue: "Active") }
}

extension OpenEnum where Values == UserDto.GenderValues {
    /// male
    public static var m: Self { Self(rawValue: "M") }

    /// female
    public static var f: Self { Self(rawValue: "F") }

    /// unknown
    public static var u: Self { Self(rawValue: "U") }
}

extension OpenEnum where Values == UserDto.UserSourceTypeValues {
    /// imported from an Excel file
    public static var excel: Self { Self(rawValue: "excel") }

    /// registered on their own
    public static var register: Self { Self(rawValue: "register") }

    /// created by an administrator, in the console or by API
    public static var adminCreated: Self { Self(rawValue: "adminCreated") }

    /// brought in by a synchronization task
    public static var sync: Self { Self(rawValue: "sync") }
}

public struct UserLoggedInAppsDto: Sendable, Decodable {
    /// Application ID
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    /// Name of the application
    ///
    /// Example: `Example App`.
    public var appName: String

    /// URL of the application's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var appLogo: String

    /// URL of the application's sign-in page
    ///
    /// Example: `https://example.com/login`.
    public var appLoginUrl: String

    public init(
        appId: String,
        appName: String,
        appLogo: String,
        appLoginUrl: String
    ) {
        self.appId = appId
        self.appName = appName
        self.appLogo = appLogo
        self.appLoginUrl = appLoginUrl
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLogo = try fields.decode("appLogo")
        appLoginUrl = try fields.decode("appLoginUrl")
    }
}

public struct UserLoggedInIdentitiesDto: Sendable, Decodable {
    /// ID of the identity
    ///
    /// Example: `62299d8b866d2dab79a89dc4`.
    public var identityId: String

    /// Name of the provider
    ///
    /// Example: `WeChat`.
    public var idpName: String

    /// English name of the provider
    ///
    /// Example: `wechat`.
    public var idpNameEn: String

    /// URL of the provider's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var idpLogo: String

    /// ID of the provider
    ///
    /// Example: `62299d8b866d2dab79a89dc4`.
    public var idpId: String

    public init(
        identityId: String,
        idpName: String,
        idpNameEn: String,
        idpLogo: String,
        idpId: String
    ) {
        self.identityId = identityId
        self.idpName = idpName
        self.idpNameEn = idpNameEn
        self.idpLogo = idpLogo
        self.idpId = idpId
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        identityId = try fields.decode("identityId")
        idpName = try fields.decode("idpName")
        idpNameEn = try fields.decode("idpNameEn")
        idpLogo = try fields.decode("idpLogo")
        idpId = try fields.decode("idpId")
    }
}

public struct UserLoginHistoryDto: Sendable, Decodable {
    /// Application ID
    ///
    /// Example: `6342b8537axxxx047d314109`.
    public var appId: String

    /// Name of the application
    ///
    /// Example: `Example App`.
    public var appName: String

    /// URL of the application's logo
    ///
    /// Example: `https://example.com/logo.png`.
    public var appLogo: String

    /// URL of the application's sign-in page
    ///
    /// Example: `https://example.com/login`.
    public var appLoginUrl: String

    /// IP address of the client
    ///
    /// Example: `127.0.0.1`.
    public var clientIp: String

    /// User agent of the client
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/120.0 Safari/537.36`.
    public var userAgent: String?

    /// When the user signed in
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var time: String

    public init(
        appId: String,
        appName: String,
        appLogo: String,
        appLoginUrl: String,
        clientIp: String,
        userAgent: String? = nil,
        time: String
    ) {
        self.appId = appId
        self.appName = appName
        self.appLogo = appLogo
        self.appLoginUrl = appLoginUrl
        self.clientIp = clientIp
        self.userAgent = userAgent
        self.time = time
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        appId = try fields.decode("appId")
        appName = try fields.decode("appName")
        appLogo = try fields.decode("appLogo")
        appLoginUrl = try fields.decode("appLoginUrl")
        clientIp = try fields.decode("clientIp")
        userAgent = try fields.decodeIfPresent("userAgent")
        time = try fields.decode("time")
    }

    /// ``time`` as a date; nil where it holds none.
    public var timeDate: Date? { Timestamp.date(time) }
}

public struct UserLoginHistoryPagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Sign-ins on this page.
    public var list: [UserLoginHistoryDto]

    public init(
        totalCount: Double,
        list: [UserLoginHistoryDto]
    ) {
        self.totalCount = totalCount
        self.list = list
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        totalCount = try fields.decode("totalCount")
        list = try fields.decode("list")
    }
}

public struct UserMfaRespDto: Sendable, Decodable {
    /// Whether one-time passwords are enrolled: `enabled` or `disabled`
    ///
    /// Example: `enabled`.
    public var totpStatus: String

    /// Whether face recognition is enrolled: `enabled` or `disabled`
    ///
    /// Example: `disabled`.
    public var faceMfaStatus: String

    /// Whether text messages are enrolled: `enabled` or `disabled`
    ///
    /// Example: `enabled`.
    public var smsMfaStatus: String

    /// Whether email is enrolled: `enabled` or `disabled`
    ///
    /// Example: `enabled`.
    public var emailMfaStatus: String

    public init(
        totpStatus: String,
        faceMfaStatus: String,
        smsMfaStatus: String,
        emailMfaStatus: String
    ) {
        self.totpStatus = totpStatus
        self.faceMfaStatus = faceMfaStatus
        self.smsMfaStatus = smsMfaStatus
        self.emailMfaStatus = emailMfaStatus
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        totpStatus = try fields.decode("totpStatus")
        faceMfaStatus = try fields.decode("faceMfaStatus")
        smsMfaStatus = try fields.decode("smsMfaStatus")
        emailMfaStatus = try fields.decode("emailMfaStatus")
    }
}

public struct UserPagingDto: Sendable, Decodable {
    /// Number of entries on all pages together
    ///
    /// Example: `1`.
    public var totalCount: Double

    /// Users on this page.
    public var list: [UserDto]

    public init(
        totalCount: Double,
        list: [UserDto]
    ) {
        self.totalCount = totalCount
        self.list = list
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        totalCount = try fields.decode("totalCount")
        list = try fields.decode("list")
    }
}

public struct UserTenantListDto: Sendable, Decodable {
    /// Tenant ID
    ///
    /// Example: `625783d6xxxxxxxxddddd98c`.
    public var tenantId: String

    /// Name of the tenant
    ///
    /// Example: `Example Tenant`.
    public var tenantName: String

    /// When the user joined the tenant
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    public var joinAt: String

    public init(
        tenantId: String,
        tenantName: String,
        joinAt: String
    ) {
        self.tenantId = tenantId
        self.tenantName = tenantName
        self.joinAt = joinAt
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        tenantId = try fields.decode("tenantId")
        tenantName = try fields.decode("tenantName")
        joinAt = try fields.decode("joinAt")
    }

    /// ``joinAt`` as a date; nil where it holds none.
    public var joinAtDate: Date? { Timestamp.date(joinAt) }
}

internal import DocsRuntime

public struct GeoIp: Sendable, Decodable {
    /// Coordinates.
    public var location: GeoIpLocation

    /// Country
    ///
    /// Example: `United States`.
    public var country_name: String

    /// Country code of two letters
    ///
    /// Example: `US`.
    public var country_code2: String

    /// Country code of three letters
    ///
    /// Example: `USA`.
    public var country_code3: String

    /// Region
    ///
    /// Example: `California`.
    public var region_name: String

    /// Code of the region
    ///
    /// Example: `CA`.
    public var region_code: String

    /// City
    ///
    /// Example: `San Francisco`.
    public var city_name: String

    /// Code of the continent
    ///
    /// Example: `NA`.
    public var continent_code: String

    /// Time zone
    ///
    /// Example: `America/Los_Angeles`.
    public var timezone: String

    public init(
        location: GeoIpLocation,
        country_name: String,
        country_code2: String,
        country_code3: String,
        region_name: String,
        region_code: String,
        city_name: String,
        continent_code: String,
        timezone: String
    ) {
        self.location = location
        self.country_name = country_name
        self.country_code2 = country_code2
        self.country_code3 = country_code3
        self.region_name = region_name
        self.region_code = region_code
        self.city_name = city_name
        self.continent_code = continent_code
        self.timezone = timezone
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        location = try fields.decode("location")
        country_name = try fields.decode("country_name")
        country_code2 = try fields.decode("country_code2")
        country_code3 = try fields.decode("country_code3")
        region_name = try fields.decode("region_name")
        region_code = try fields.decode("region_code")
        city_name = try fields.decode("city_name")
        continent_code = try fields.decode("continent_code")
        timezone = try fields.decode("timezone")
    }
}

public struct GeoIpLocation: Sendable, Decodable {
    /// Longitude in degrees
    ///
    /// Example: `-122.4194`.
    public var lon: Double

    /// Latitude in degrees
    ///
    /// Example: `37.7749`.
    public var lat: Double

    public init(
        lon: Double,
        lat: Double
    ) {
        self.lon = lon
        self.lat = lat
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        lon = try fields.decode("lon")
        lat = try fields.decode("lat")
    }
}

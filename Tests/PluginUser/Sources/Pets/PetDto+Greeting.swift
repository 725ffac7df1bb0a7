extension PetDto {
    /// Code of the package's own, beside what is generated.
    public var greeting: String { "Hello, \(name ?? petId)" }
}

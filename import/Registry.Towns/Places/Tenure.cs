namespace Registry.Towns.Places;

/// <summary>Who has the building, and on what terms people live in it.</summary>
internal enum Tenure : byte
{
    Owned,
    Cooperative,
    CompanyRental,
    PrivateRental,
    StudentRental,
    ElderlyRental,
}

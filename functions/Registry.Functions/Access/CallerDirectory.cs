using System.Security.Cryptography;
using System.Text;
using Registry.Functions.Deliveries;
using Registry.Functions.Settings;

namespace Registry.Functions.Access;

/// <summary>Finds the caller of an API key. Settings hold the SHA-256 of a key, never the key.</summary>
public sealed class CallerDirectory
{
    private static readonly (byte[] Hash, CallerOptions Options)[] Demo =
        [.. DemoCallers.All.Select(d => (SHA256.HashData(Encoding.UTF8.GetBytes(d.Key)), d.Options))];

    private readonly (byte[] Hash, CallerOptions Options)[] _callers;
    private readonly DeliveryDesk _desk;
    private readonly IDemoCompany _demoCompany;

    public CallerDirectory(RegistryOptions options, DeliveryDesk desk, IDemoCompany demoCompany)
    {
        (_desk, _demoCompany) = (desk, demoCompany);
        _callers = [.. options.Callers.Select(c => (Convert.FromHexString(c.KeySha256), c))];
    }

    /// <summary>Gets a value indicating whether the demo keys open the door: environment test without callers of its own.</summary>
    public bool IsDemo => _callers.Length == 0 && _desk.Environment == "test";

    /// <summary>Compares with every key in constant time, so that the time taken tells nothing about any of them.</summary>
    public Caller? Find(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return null;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        CallerOptions? found = null;
        foreach (var (expected, options) in IsDemo ? Demo : _callers)
        {
            found = CryptographicOperations.FixedTimeEquals(hash, expected) ? options : found;
        }

        return found is null ? null : ToCaller(found);
    }

    private Caller ToCaller(CallerOptions options)
    {
        _ = Roles.TryRead(options.Role, out var role);
        var company = IsDemo && role == Role.HousingCompany ? _demoCompany.OrganisationNumber : options.Company;
        return new(options.Name, role, company);
    }
}

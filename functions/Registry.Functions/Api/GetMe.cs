using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;

namespace Registry.Functions.Api;

/// <summary>GET me: who the key belongs to and what the page may offer.</summary>
public sealed class GetMe(Endpoint endpoint)
{
    public const string Route = "me";

    [Function(nameof(GetMe))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate.Anyone, Handle);

    private static IResult Handle(Call call)
    {
        var (caller, role) = (call.Caller, call.Caller.Role);
        return Answers.Ok(new MeResponse(
            caller.Name,
            role.Token(),
            caller.Company,
            new(
                RunQuery.Gate.Roles.Contains(role),
                SearchRegister.Gate.Roles.Contains(role),
                GetLatestImport.Gate.Roles.Contains(role),
                StartDelivery.Gate.Roles.Contains(role)),
            Purposes.For(role)));
    }
}

public sealed record MeResponse(string Name, string Role, string? Company, MayResponse May, IReadOnlyList<string> Purposes);

public sealed record MayResponse(bool Query, bool Search, bool Imports, bool Admin);

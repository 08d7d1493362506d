using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Registry.Functions.Access;
using Registry.Functions.Register;
using Registry.Functions.State;

namespace Registry.Functions.Api;

/// <summary>
/// What every HTTP function does first and last, in whichever host: find the caller, check role and purpose, and turn an
/// unexpected fault into an answer without data.
/// </summary>
public sealed class Endpoint(CallerDirectory callers, LookupLog lookups, ILogger<Endpoint> logger)
{
    private const int MaxHeaderLength = 100;

    public async Task<IResult> Run(HttpRequest request, Gate gate, Func<Call, Task<IResult>> handle)
    {
        try
        {
            return await Guarded(request, gate, handle);
        }
        catch (OperationCanceledException) when (request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return TypedResults.StatusCode(StatusCodes.Status499ClientClosedRequest);
        }
        catch (BadHttpRequestException e)
        {
            return Answers.Invalid("body", e.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? "body must be smaller" : "body must be a JSON document of the described shape");
        }
        catch (DamagedGraphException e)
        {
            // Its reason names a file of this machine, which is for the log alone.
            Log.GraphDamaged(logger, e.Message);
            return Answers.ServerFails("The stored graph cannot be read. Evaluate again.");
        }
        catch (Exception e)
        {
            // The message of an exception may hold what a register holds, so only its kind and place are logged.
            var correlationId = Guid.NewGuid().ToString("N");
            Log.RequestFailed(logger, correlationId, e.GetType().Name, e.StackTrace ?? string.Empty);
            return Answers.Fault(correlationId);
        }
    }

    public Task<IResult> Run(HttpRequest request, Gate gate, Func<Call, IResult> handle) =>
        Run(request, gate, call => Task.FromResult(handle(call)));

    private async Task<IResult> Guarded(HttpRequest request, Gate gate, Func<Call, Task<IResult>> handle)
    {
        if (callers.Find(Header(request, "X-Api-Key")) is not { } caller)
        {
            return Answers.NoKey();
        }

        if (!gate.Roles.Contains(caller.Role))
        {
            return Answers.Forbidden();
        }

        var purpose = Header(request, "X-Purpose") ?? string.Empty;
        var purposes = Purposes.For(caller.Role);
        if (gate.IsLookup && !purposes.Contains(purpose))
        {
            return Answers.Invalid("X-Purpose", $"X-Purpose must be one of {string.Join(", ", purposes)}");
        }

        var call = new Call(
            request, caller, purpose, Uri.UnescapeDataString(Header(request, "X-Case") ?? string.Empty), lookups);
        var result = await handle(call);
        if (gate.IsLookup && !call.IsRecorded && (result as IStatusCodeHttpResult)?.StatusCode is null or < 300)
        {
            throw new UnreachableException("A look-up must be recorded before its answer leaves.");
        }

        return result;
    }

    private static string? Header(HttpRequest request, string name)
    {
        var value = request.Headers[name].ToString();
        return value.Length is 0 or > MaxHeaderLength ? null : value;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Registry.Functions.Api;

/// <summary>Every answer the API gives.</summary>
public static class Answers
{
    private const string ProblemType = "application/problem+json";

    public static IResult Ok<T>(T value) => TypedResults.Json(value, RegistryJson.Options);

    public static IResult Accepted<T>(T value) =>
        TypedResults.Json(value, RegistryJson.Options, statusCode: StatusCodes.Status202Accepted);

    /// <summary>A download.</summary>
    public static IResult File(byte[] content, string mediaType, string name) => TypedResults.File(content, mediaType, name);

    public static IResult NoKey() =>
        Write(new("about:blank", "Unauthorized", 401, "The header X-Api-Key must hold the key of a caller."));

    public static IResult Forbidden() =>
        Write(new("about:blank", "Forbidden", 403, "The role of the caller does not allow this."));

    public static IResult NotFound() =>
        Write(new("about:blank", "Not Found", 404, "There is nothing here that the caller may see."));

    public static IResult Conflict(string detail) => Write(new("about:blank", "Conflict", 409, detail));

    public static IResult NotReady() =>
        Write(new("about:blank", "Service Unavailable", 503, "Nothing has been evaluated yet, or somebody became protected since."));

    public static IResult ServerFails(string detail) => Write(new("about:blank", "Service Unavailable", 503, detail));

    public static IResult Fault(string correlationId) => Write(new(
        "about:blank", "Internal Server Error", 500, "Something broke here. The log holds it under the correlation id.",
        CorrelationId: correlationId));

    public static IResult Invalid(string field, string message) => Write(new(
        "about:blank", "Bad Request", 400, message, new Dictionary<string, string[]> { [field] = [message] }));

    public static IResult InvalidQuery(string detail, int? line, int? column, string kind) =>
        Write(new("about:blank", "Bad Request", 400, detail, Line: line, Column: column, Kind: kind));

    private static JsonHttpResult<Problem> Write(Problem problem) =>
        TypedResults.Json(problem, RegistryJson.Options, ProblemType, problem.Status);
}

using Registry.Functions.Access;
using Registry.Functions.Evaluation;
using Registry.Functions.Settings;

namespace Registry.Functions.Register;

/// <summary>
/// The graph of the newest evaluation. It is opened from its file when somebody first asks and again after an evaluation
/// by whichever process; a snapshot still in use stays mapped until the process ends.
/// </summary>
public sealed class CurrentGraph(EvaluationStore evaluations, DataFolder folder, RegistryOptions options, GraphServer server)
    : IDemoCompany, IDisposable
{
    private readonly Lock _opening = new();
    private OpenGraph? _open;

    public string? OrganisationNumber => Open()?.Views.LargestLandlord;

    /// <summary>Gets the graph, or null where there is none to show: before the first evaluation, or when it was taken back.
    /// </summary>
    /// <exception cref="DamagedGraphException">The snapshot cannot be read.</exception>
    public OpenGraph? Open()
    {
        var latest = evaluations.Latest();
        if (latest is null || _open?.Evaluation.Id == latest.Id)
        {
            return latest is null ? null : _open;
        }

        var path = Path.Combine(folder.Snapshots, latest.Snapshot);
        if (!File.Exists(path))
        {
            return null;
        }

        lock (_opening)
        {
            if (_open?.Evaluation.Id != latest.Id)
            {
                _open = Read(latest, path);
            }

            return _open;
        }
    }

    private OpenGraph Read(EvaluationRow evaluation, string path)
    {
        try
        {
            return new(evaluation, path, server);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new DamagedGraphException(e);
        }
    }

    /// <summary>Gets the caller's window, or null before the first evaluation.</summary>
    public RegisterWindow? For(Caller caller) => Open() is { } open
        ? new(open.Engine, open.Asked, open.Views.For(caller), options.Query)
        : null;

    public void Dispose() => _open?.Dispose();
}

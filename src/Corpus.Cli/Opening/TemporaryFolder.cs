namespace Corpus.Cli.Opening;

/// <summary>A folder in the temporary folder, which is gone with this.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("corpus-").FullName;

    public string PathOf(string name) => Path.Combine(FullPath, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(FullPath, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Windows deletes no file that is mapped; what is left in the temporary folder, the system removes.
        }
    }
}

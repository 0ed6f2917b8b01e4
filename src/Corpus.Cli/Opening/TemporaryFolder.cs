namespace Corpus.Cli.Opening;

/// <summary>A folder in the temporary folder, which is gone with this.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Create();

    public string PathOf(string name) => Path.Combine(FullPath, name);

    private static string Create()
    {
        try
        {
            return Directory.CreateTempSubdirectory("corpus-").FullName;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(
                $"the temporary folder '{Path.GetTempPath()}' cannot be written: {failure.Message.TrimEnd('.')}. Make it, or name another one in the environment variable {(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR")}",
                innerException: failure);
        }
    }

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

namespace Corpus.Tests;

/// <summary>A file in a directory of its own, both deleted in the end.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("corpus-tests-");

    public TemporaryFile(byte[] content) => File.WriteAllBytes(Path, content);

    public string Directory => _directory.FullName;

    public string Path => System.IO.Path.Combine(Directory, "test.corpus");

    public void Dispose() => _directory.Delete(recursive: true);
}

using System.Security.Cryptography;
using System.Text;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>SHA-256 of the rows of a table as lines of JSON. A file has it of what was exported, so that an import notices damage which the format does not.</summary>
internal sealed class RowsHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(string line)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(line));
        _hash.AppendData("\n"u8);
    }

    /// <summary>In hexadecimal digits.</summary>
    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}

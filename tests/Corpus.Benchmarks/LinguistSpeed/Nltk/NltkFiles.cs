using System.Runtime.InteropServices;
using System.Text.Json;
using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>Writes our tokens as the script that runs NLTK reads them.</summary>
internal static class NltkFiles
{
    /// <summary>Writes the different forms, the form of each token, and where articles and paragraphs begin. O(tokens).</summary>
    public static void Write(TokenTable tokens, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "forms.json"), JsonSerializer.Serialize(tokens.Forms));
        Write(Path.Combine(folder, "tokens.bin"), Enumerable.Range(0, tokens.TokenCount).Select(tokens.FormAt));
        Write(Path.Combine(folder, "articles.bin"), Enumerable.Range(0, tokens.ArticleCount).Select(article => tokens.TokensOf(article).Start).Append(tokens.TokenCount));
        Write(Path.Combine(folder, "paragraphs.bin"), Enumerable.Range(0, tokens.TokenCount).Where(tokens.BeginsParagraph).Append(tokens.TokenCount));
    }

    private static void Write(string path, IEnumerable<int> numbers) => File.WriteAllBytes(path, MemoryMarshal.AsBytes<int>(numbers.ToArray()));
}

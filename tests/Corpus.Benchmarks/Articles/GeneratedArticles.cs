using System.Text;
using Corpus.Sources;

namespace Corpus.Benchmarks.Articles;

/// <summary>Articles on disk: the same ones in whatever format.</summary>
/// <param name="Format">How they are written.</param>
/// <param name="Folder">Below which.</param>
/// <param name="Count">How many.</param>
/// <param name="FileBytes">The size of all files.</param>
/// <param name="TextBytes">The size of their texts in UTF-8: the files without their heads.</param>
internal sealed record GeneratedArticles(ArticleFormat Format, string Folder, int Count, long FileBytes, long TextBytes)
{
    /// <summary>The headline of the article that comes first in the order of the corpus, whatever the number of articles.</summary>
    public static string FirstHeadline => new GeneratedArticle(0).Headline;

    /// <summary>The files, in the order of the corpus.</summary>
    public string[] Files => Format.FilesBelow(Folder);

    /// <summary>Writes <paramref name="count"/> articles below <paramref name="folder"/>.</summary>
    public static GeneratedArticles Write(string folder, int count, ArticleFormat format)
    {
        long textBytes = 0;
        Directory.CreateDirectory(folder);
        format.Write(folder, Enumerate(count).Select(Counted));
        var written = new GeneratedArticles(format, folder, count, 0, textBytes);
        return written with { FileBytes = written.Files.Sum(file => new FileInfo(file).Length) };

        GeneratedArticle Counted(GeneratedArticle article)
        {
            textBytes += Encoding.UTF8.GetByteCount(article.Text);
            return article;
        }
    }

    /// <summary>The articles themselves, made one by one.</summary>
    public static IEnumerable<GeneratedArticle> Enumerate(int count) => Enumerable.Range(0, count).Select(number => new GeneratedArticle(number));

    /// <summary>The list of the files that a build would write for both lanes.</summary>
    /// <param name="members">Whether articles get named members; null leaves it to their number.</param>
    public string FileList(bool? members = null)
        => $"corpus: Nieuws\nnamespace: App\nlanguage: nl\nmembers: {members}\nfiles:\n"
            + string.Concat(Files.Select(file => $"{Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/')}\t{file}\n"));

    /// <summary>Writes that list beside the folder of the articles.</summary>
    public string WriteFileList()
    {
        var path = Folder + CorpusFileList.Extension;
        File.WriteAllText(path, FileList());
        return path;
    }
}

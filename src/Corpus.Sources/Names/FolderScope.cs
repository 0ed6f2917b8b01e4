namespace Corpus.Sources;

/// <summary>
/// Names the nested classes that folders become: <c>2022/oud-nieuws/x.txt</c> stands in <c>_2022.OudNieuws</c>. Two
/// folders that give the same name share the class.
/// </summary>
internal static class FolderScope
{
    private const int MaxLength = 60;

    /// <summary>The scope of the file at <paramref name="path"/>; empty for the corpus class itself.</summary>
    public static string Of(string path, string corpusClass)
    {
        if (path.IndexOf('/') < 0)
            return "";

        var folders = path.Split('/');
        var enclosing = corpusClass;
        for (var i = 0; i < folders.Length - 1; i++)
        {
            var name = PascalCase.FromWords(folders[i], MaxLength);
            if (name.Length == 0)
                name = "Folder";
            while (ReservedNames.Contains(name) || name == enclosing || name == corpusClass)
                name += "Folder";
            folders[i] = enclosing = name;
        }

        return string.Join(".", folders, 0, folders.Length - 1);
    }

    /// <summary>The scope that <paramref name="scope"/> is nested in, and its own name there.</summary>
    public static (string Parent, string Name) Split(string scope)
    {
        var dot = scope.LastIndexOf('.');
        return dot < 0 ? ("", scope) : (scope.Substring(0, dot), scope.Substring(dot + 1));
    }
}
